package nz.enrolment.address.index.search.find;

import java.util.Arrays;

/// The addresses found so far, best first and each once, up to a limit. What fits less well waits
/// until its interpretation has been gone through.
public final class Hits {
  /// A hit is its address in the upper half, its road in the lower, and this when its number is
  /// only near the one that was asked for.
  private static final long NEAREST = 1L << 31;

  private long[] taken = new long[16];
  private final long[][] waiting = new long[HouseFits.COUNT][16];
  private final int[] waitingCounts = new int[HouseFits.COUNT];
  private int limit;
  private int count;
  private int waitingCount;

  /// Begins anew.
  public void clear(int limit) {
    if (taken.length < limit) {
      taken = new long[limit];
      for (int fit = 0; fit < HouseFits.COUNT; fit++) {
        waiting[fit] = new long[limit];
      }
    }
    this.limit = limit;
    this.count = 0;
    this.waitingCount = 0;
    Arrays.fill(waitingCounts, 0);
  }

  boolean isFull() {
    return count == limit;
  }

  /// Whether those that wait would fill it.
  boolean wouldBeFull() {
    return count + waitingCount >= limit;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int limit() {
    return limit;
  }

  public int count() {
    return count;
  }

  public int address(int hit) {
    return (int) (taken[hit] >>> 32);
  }

  public int road(int hit) {
    return (int) (taken[hit] & ~NEAREST);
  }

  public boolean isNearest(int hit) {
    return (taken[hit] & NEAREST) != 0;
  }

  /// Takes an address unless it is there already or there is no room.
  void take(int address, int road) {
    take((long) address << 32 | road);
  }

  /// Takes an address whose number is only near to the one that was asked for.
  void takeNearest(int address, int road) {
    take((long) address << 32 | NEAREST | road);
  }

  /// Takes what fits best at once and lets the rest wait for [#settle].
  void offer(int fit, int address, int road) {
    if (fit == HouseFits.BEST) {
      take(address, road);
    } else if (fit != HouseFits.MISFIT && waitingCounts[fit] < limit) {
      waiting[fit][waitingCounts[fit]++] = (long) address << 32 | road;
      waitingCount++;
    }
  }

  /// Takes those that waited, best first.
  void settle() {
    if (waitingCount == 0) {
      return;
    }
    for (int fit = 0; fit < HouseFits.COUNT; fit++) {
      for (int i = 0; i < waitingCounts[fit]; i++) {
        take(waiting[fit][i]);
      }
      waitingCounts[fit] = 0;
    }
    waitingCount = 0;
  }

  private void take(long hit) {
    if (isFull()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (taken[i] >>> 32 == hit >>> 32) {
        return;
      }
    }
    taken[count++] = hit;
  }
}
