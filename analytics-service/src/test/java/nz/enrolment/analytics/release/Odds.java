package nz.enrolment.analytics.release;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How much more likely some answer is in one world than in another, as far as so many releases of
/// each can tell.
final class Odds {
  /// Standard errors: none of a few thousand answers is this far off by chance.
  private static final double SURE = 4.5;

  private final Map<Object, int[]> seen = new HashMap<>();
  private final int releases;

  private Odds(int releases) {
    this.releases = releases;
  }

  static Odds of(int releases, Supplier<?> one, Supplier<?> other) {
    var odds = new Odds(releases);
    for (int i = 0; i < releases; i++) {
      odds.seen.computeIfAbsent(one.get(), _ -> new int[2])[0]++;
      odds.seen.computeIfAbsent(other.get(), _ -> new int[2])[1]++;
    }
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
