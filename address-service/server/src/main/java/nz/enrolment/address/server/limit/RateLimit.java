package nz.enrolment.address.server.limit;

import java.util.concurrent.atomic.AtomicLongArray;

/// How often each client may ask: a rate that may go on for ever, and a burst after a pause (the
/// generic cell rate algorithm, ITU-T I.371).
///
/// All that is kept of a client is a moment, nanoseconds since the start, before which its burst is
/// used up. Every client has one place in each of two tables of fixed size and shares it with
/// whoever falls on it too, under a seed that nobody outside knows; it is refused when both of its
/// places are used up, so that one busy stranger on one of them does it no harm.
final class RateLimit {
  private static final int PLACES = 1 << 15;

  private final AtomicLongArray first = new AtomicLongArray(PLACES);
  private final AtomicLongArray second = new AtomicLongArray(PLACES);
  private final long seed;
  private final long interval;
  private final long burst;

  /// @param seed unknown to clients
  RateLimit(int perSecond, int burst, long seed) {
    if (perSecond < 1 || burst < 1) {
      throw new IllegalArgumentException("address.rate-limit.*: rate and burst begin at 1");
    }
    this.seed = seed;
    this.interval = 1_000_000_000L / perSecond;
    this.burst = interval * burst;
  }

  /// Counts a request of a client.
  ///
  /// @param now nanoseconds since the start
  /// @return 0 when it is admitted, otherwise the nanoseconds until the next one will be
  long ask(long client, long now) {
    long mixed = mix(client ^ seed);
    long wait = ask(first, (int) mixed & PLACES - 1, now);
    long otherWait = ask(second, (int) (mixed >>> 32) & PLACES - 1, now);
    return Math.min(wait, otherWait);
  }

  private long ask(AtomicLongArray table, int place, long now) {
    while (true) {
      long before = table.get(place);
      long after = Math.max(before, now) + interval;
      long excess = after - now - burst;
      if (excess > 0) {
        return excess;
      }
      if (table.compareAndSet(place, before, after)) {
        return 0;
      }
    }
  }

  /// Spreads every bit over all others (the finaliser of MurmurHash3).
  private static long mix(long bits) {
    long mixed = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
