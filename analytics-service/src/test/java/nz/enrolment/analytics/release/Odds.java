package nz.enrolment.analytics.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How much more likely some answer is in one world than in another, as far as so many releases of
/// each can tell.
final class Odds<T> {
  /// Standard errors: none of a few thousand answers is this far off by chance.
  private static final double SURE = 4.5;

  private final Map<T, int[]> seen = new HashMap<>();
  private final int releases;

  private Odds(int releases) {
    this.releases = releases;
  }

  static <T> Odds<T> of(int releases, Supplier<T> one, Supplier<T> other) {
    var odds = new Odds<T>(releases);
    for (int i = 0; i < releases; i++) {
      odds.count(one.get(), 1, 0);
      odds.count(other.get(), 0, 1);
    }
    return odds;
  }

  /// Of the same releases, once for each part of an answer that somebody may look at.
  static <T, S> List<Odds<S>> of(
      int releases, Supplier<T> one, Supplier<T> other, List<Function<T, S>> parts) {
    List<Odds<S>> odds = parts.stream().map(_ -> new Odds<S>(releases)).toList();
    for (int i = 0; i < releases; i++) {
      T in = one.get();
      T without = other.get();
      for (int part = 0; part < parts.size(); part++) {
        odds.get(part).count(parts.get(part).apply(in), 1, 0);
        odds.get(part).count(parts.get(part).apply(without), 0, 1);
      }
    }
    return odds;
  }

  private void count(T answer, int one, int other) {
    int[] counts = seen.computeIfAbsent(answer, _ -> new int[2]);
    counts[0] += one;
    counts[1] += other;
  }

  /// Of the same releases, for who sees no more of each answer than this.
  <S> Odds<S> seeing(Function<T, S> part) {
    var odds = new Odds<S>(releases);
    seen.forEach((answer, counts) -> odds.count(part.apply(answer), counts[0], counts[1]));
    return odds;
  }

  /// The highest of the lower confidence bounds of all ratios, in either direction.
  double atLeast() {
    return seen.values().stream()
        .flatMap(counts -> Stream.of(bound(counts[0], counts[1]), bound(counts[1], counts[0])))
        .max(Double::compare)
        .orElseThrow();
  }

  private static double bound(double often, double seldom) {
    double error = Math.sqrt(1 / (often + 0.5) + 1 / (seldom + 0.5));
    return Math.exp(Math.log((often + 0.5) / (seldom + 0.5)) - SURE * error);
  }

  /// How often the best guess is right, of one who does not know which world it is.
  double bestGuess() {
    long right = seen.values().stream().mapToLong(counts -> Math.max(counts[0], counts[1])).sum();
    return right / (2.0 * releases);
  }
}
