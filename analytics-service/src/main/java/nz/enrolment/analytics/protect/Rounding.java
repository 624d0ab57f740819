package nz.enrolment.analytics.protect;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;
import nz.enrolment.analytics.keep.Secret;

/// Random rounding to base 3: a multiple of 3 stays, any other count goes to the nearer multiple
/// with probability 2/3, to the other with 1/3, so that it is right on average. The chance is a
/// keyed hash: asking again tells nothing new.
record Rounding(Secret secret, UUID practice, Week week) {
  private static final int BASE = 3;

  /// At most 2 from `count`.
  int round(Place place, int count) {
    int above = count % BASE;
    return above == 0 ? count : count - above + (goesUp(place, count, above) ? BASE : 0);
  }

  private boolean goesUp(Place place, int count, int above) {
    return draw(place, count) < above;
  }

  /// 0, 1 or 2: a remainder of 2⁶⁴ possible values, so even to 19 digits.
  private int draw(Place place, int count) {
    var question =
        List.of(
            practice.toString(),
            week.toString(),
            place.by(),
            place.value(),
            Integer.toString(count));
    long hash = ByteBuffer.wrap(secret.hash("rounding", question)).getLong();
    return (int) Long.remainderUnsigned(hash, BASE);
  }
}
