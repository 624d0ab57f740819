package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// The practice's anonymous counts of this week.
final class Counts {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
  // A total is rounded to a multiple of 3 both times: each may be 2 away from the truth.
  private static final int ROUNDING = 4;
  private static final int LARGEST_SUPPRESSED = 5;

  private final Suite suite;
  private final Office office;

  Counts(Suite suite, Office office) {
    this.suite = suite;
    this.office = office;
  }

  /// As the practice's staff are told.
  JsonNode now() throws IOException, InterruptedException {
    return Http.JSON.readTree(
        office.read(suite.url(Listener.ANALYTICS_SERVICE).resolve("/counts")));
  }

  /// Waits until so many more have been counted, as far as rounded counts tell.
  ///
  /// @throws Missing if that takes more than a minute, or more have been counted than were sent
  JsonNode after(JsonNode before, int more) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    var now = now();
    while (!hasGrown(before, now, more)) {
      if (Instant.now().isAfter(deadline)) {
        throw new Missing(
            "counts: the total went from %s to %s, for %d more enrolments"
                .formatted(before.path("total"), now.path("total"), more));
      }
      Thread.sleep(BETWEEN_LOOKS);
      now = now();
    }
    return now;
  }

  static boolean hasGrown(JsonNode before, JsonNode after, int more) {
    var least = total(before).orElse(0) + more - ROUNDING;
    var most = total(before).orElse(LARGEST_SUPPRESSED) + more + ROUNDING;
    return total(after).filter(total -> least <= total && total <= most).isPresent();
  }

  private static Optional<Integer> total(JsonNode counts) {
    var total = counts.path("total");
    return total.isInt() ? Optional.of(total.asInt()) : Optional.empty();
  }
}
