package nz.enrolment.analytics.protect;

import java.util.Map;
import java.util.Objects;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Tally;

/// What an attacker can work out from one release: for each count the range that no arithmetic can
/// narrow.
///
/// The attacker knows how the tables are made (an exclusive table adds up to the total, nobody is
/// in an overlapping one twice, rounding moves a count by 2 at most), all that is released, and
/// even which of the suppressed counts are small. All tables share the total, so what one tells of
/// it is used on the others.
final class Inference {
  private final Map<Place, Range> seen;
  private final Range total;

  /// @param seen what each place tells by itself
  Inference(Tally tally, Map<Place, Range> seen) {
    this.seen = seen;
    this.total = tally.breakdowns().stream().map(this::totalBy).reduce(at(Place.TOTAL), Range::and);
  }

  private Range at(Place place) {
    return Objects.requireNonNull(seen.get(place));
  }

  /// What a table tells of the total.
  private Range totalBy(Breakdown breakdown) {
    Range sum = sum(breakdown);
    return switch (breakdown.parts()) {
      case EXCLUSIVE -> sum;
      case OVERLAPPING -> new Range(largest(breakdown), sum.most());
    };
  }

  private Range sum(Breakdown breakdown) {
    return Place.in(breakdown).stream().map(this::at).reduce(new Range(0, 0), Range::plus);
  }

  private int largest(Breakdown breakdown) {
    return Place.in(breakdown).stream().mapToInt(place -> at(place).least()).max().orElse(0);
  }

  /// What is left possible for one count of a table.
  Range of(Breakdown breakdown, Place place) {
    Range own = at(place);
    Range sum = sum(breakdown);
    int least = total.least() - (sum.most() - own.most());
    int most =
        switch (breakdown.parts()) {
          case EXCLUSIVE -> total.most() - (sum.least() - own.least());
          case OVERLAPPING -> total.most();
        };
    return own.and(new Range(least, most));
  }
}
