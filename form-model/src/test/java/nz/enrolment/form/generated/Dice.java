package nz.enrolment.form.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Chance from a seed: the same throws in the same order, every time and everywhere.
final class Dice {

  private final RandomGenerator random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// True once in `n` throws.
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /// Both included.
  int between(int min, int max) {
    return (int) random.nextLong(min, max + 1L);
  }

  /// Both included; below 2⁶² apart.
  long between(long min, long max) {
    return random.nextLong(min, max + 1);
  }

  /// From 0, included, to 1, excluded.
  double fraction() {
    return random.nextDouble();
  }

  <T> T pick(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  @SafeVarargs
  final <T> T pick(T... things) {
    return things[random.nextInt(things.length)];
  }

  /// In another order.
  <T> List<T> shuffled(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
    }
    return shuffled;
  }

  /// `min` to `max` different ones, or all when there are fewer.
  <T> List<T> some(List<T> things, int min, int max) {
    int most = Math.min(max, things.size());
    return List.copyOf(shuffled(things).subList(0, between(Math.min(min, most), most)));
  }

  /// Version 4, variant 2.
  UUID uuid() {
    long high = random.nextLong() & ~0xF000L;
    long low = random.nextLong() >>> 2;
    return new UUID(high | 0x4000L, low | Long.MIN_VALUE);
  }
}
