package nz.enrolment.analytics.protect;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Secret;
import nz.enrolment.analytics.keep.Tally;

/// Makes of raw counts what may leave, by the release rule of New Zealand's health statistics.
@Singleton
public class Protect {
  private final Secret secret;

  Protect(Secret secret) {
    this.secret = secret;
  }

  /// The same counts of the same practice and week always give the same release.
  public Release release(UUID practice, Week week, Tally tally) {
    var rounding = new Rounding(secret, practice, week);
    return release(tally, rounding, Suppression.full(tally, rounding));
  }

  static Release release(Tally tally, Rounding rounding, Set<Place> hidden) {
    return new Release(
        rounding.practice(),
        rounding.week(),
        cell(Place.TOTAL, tally.total(), rounding, hidden),
        tally.breakdowns().stream().map(breakdown -> table(breakdown, rounding, hidden)).toList());
  }

  private static Table table(Breakdown breakdown, Rounding rounding, Set<Place> hidden) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    breakdown
        .counts()
        .forEach((value, count) ->
            cells.put(value, cell(new Place(breakdown.by(), value), count, rounding, hidden)));
    return new Table(breakdown.by(), cells);
  }

  private static Cell cell(Place place, int count, Rounding rounding, Set<Place> hidden) {
    return hidden.contains(place)
        ? new Cell.Suppressed()
        : new Cell.Released(rounding.round(place, count));
  }
}
