package nz.enrolment.analytics.protect;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Tally;

/// Decides which counts are suppressed. First those below 6; then, as long as one of them could be
/// worked out, the next smallest of its table, then the total, then the smallest anywhere.
final class Suppression {
  /// The fewest people who hide one another.
  static final int CROWD = 6;

  /// As far as rounding moves a count.
  private static final int ROUNDED_BY = 2;

  /// A small count that has fewer possible values has been worked out.
  private static final int LEAST_POSSIBLE = 3;

  private final Tally tally;
  private final Map<Place, Integer> raw = new HashMap<>();
  private final Map<Place, Integer> rounded;
  private final Set<Place> hidden = new HashSet<>();

  private Suppression(Tally tally, Rounding rounding) {
    this.tally = tally;
    raw.put(Place.TOTAL, tally.total());
    tally.breakdowns().forEach(this::read);
    rounded =
        raw.keySet().stream().collect(toMap(Function.identity(), p -> rounding.round(p, raw(p))));
    raw.keySet().stream().filter(this::isSmall).forEach(hidden::add);
  }

  private void read(Breakdown breakdown) {
    breakdown.counts().forEach((value, count) -> raw.put(new Place(breakdown.by(), value), count));
  }

  /// Only the counts below 6: not enough, see [#full].
  static Set<Place> primary(Tally tally, Rounding rounding) {
    return Set.copyOf(new Suppression(tally, rounding).hidden);
  }

  /// All counts that must be suppressed.
  static Set<Place> full(Tally tally, Rounding rounding) {
    var suppression = new Suppression(tally, rounding);
    var next = suppression.next();
    while (next.isPresent()) {
      suppression.hidden.add(next.get());
      next = suppression.next();
    }
    return Set.copyOf(suppression.hidden);
  }

  private Optional<Place> next() {
    return tally.breakdowns().stream().filter(this::isOpen).flatMap(this::cover).findFirst();
  }

  /// Whether a small count of this table could be worked out. A lone one always counts as open:
  /// with the total and the others known, only the rounding would hide it.
  private boolean isOpen(Breakdown breakdown) {
    var inference = new Inference(tally, seen());
    var places = Place.in(breakdown);
    return places.stream().filter(hidden::contains).count() == 1
        || places.stream()
            .filter(this::isSmall)
            .anyMatch(place -> inference.of(breakdown, place).width() < LEAST_POSSIBLE);
  }

  /// What could be hidden next to cover it, the best first; nothing when all is hidden.
  private Stream<Place> cover(Breakdown breakdown) {
    return Stream.of(Place.in(breakdown), List.of(Place.TOTAL), Place.in(tally))
        .flatMap(places -> places.stream().filter(this::isShown).sorted(smallestFirst()));
  }

  private Comparator<Place> smallestFirst() {
    return Comparator.<Place>comparingInt(this::raw)
        .thenComparing(Place::by)
        .thenComparing(Place::value);
  }

  private Map<Place, Range> seen() {
    return raw.keySet().stream().collect(toMap(Function.identity(), this::seen));
  }

  private Range seen(Place place) {
    if (isSmall(place)) {
      return new Range(0, CROWD - 1);
    }
    int count = Objects.requireNonNull(rounded.get(place));
    return isShown(place)
        ? new Range(Math.max(CROWD, count - ROUNDED_BY), count + ROUNDED_BY)
        : new Range(CROWD, Range.MANY);
  }

  private int raw(Place place) {
    return Objects.requireNonNull(raw.get(place));
  }

  private boolean isSmall(Place place) {
    return raw(place) < CROWD;
  }

  private boolean isShown(Place place) {
    return !hidden.contains(place);
  }
}
