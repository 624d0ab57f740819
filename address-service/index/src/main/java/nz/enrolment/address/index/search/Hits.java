package nz.enrolment.address.index.search;

import java.util.Arrays;

/// The addresses found so far, best first and each once, up to a limit. What fits less well waits
/// until its interpretation has been gone through.
final class Hits {
  private final long[] taken;
  private int count;
  private final long[][] waiting;
  private final int[] waitingCounts = new int[House.FITS];

  Hits(int limit) {
    taken = new long[limit];
    waiting = new long[House.FITS][];
  }

  boolean isFull() {
    return count == taken.length;
  }

  /// Whether those that wait would fill it.
  boolean wouldBeFull() {
    return count + Arrays.stream(waitingCounts).sum() >= taken.length;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int limit() {
    return taken.length;
  }

  /// Takes an address unless it is there already or there is no room.
  void take(int address, int road) {
    take((long) address << 32 | road);
  }

  /// Takes what fits best at once and lets the rest wait for [#settle].
  void offer(int fit, int address, int road) {
    if (fit == House.BEST) take(address, road);
    else if (fit != House.MISFIT && waitingCounts[fit] < taken.length)
      await(fit, (long) address << 32 | road);
  }

  /// Takes those that waited, best first.
  void settle() {
    for (int fit = 0; fit < House.FITS; fit++) {
      for (int i = 0; i < waitingCounts[fit]; i++) take(waiting[fit][i]);
      waitingCounts[fit] = 0;
    }
  }

  /// Each hit as its address (upper 32 bits) and road.
  long[] all() {
    return Arrays.copyOf(taken, count);
  }

  private void await(int fit, long hit) {
    if (waiting[fit] == null) waiting[fit] = new long[taken.length];
    waiting[fit][waitingCounts[fit]++] = hit;
  }

  private void take(long hit) {
    if (isFull()) return;
    for (int i = 0; i < count; i++) if (taken[i] == hit) return;
    taken[count++] = hit;
  }
}
