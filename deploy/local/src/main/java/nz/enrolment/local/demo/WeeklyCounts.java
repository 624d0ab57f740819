package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// The practice's numbers: those of this moment, exact, and those of a closed quarter, anonymous.
final class WeeklyCounts {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

  /// The noise is further from 0 than this once in a hundred million times; rounding adds 1.
  static final int NOISE = 20;

  private final Suite suite;
  private final Office office;
  private final LastQuarter lastQuarter;

  WeeklyCounts(Suite suite, Office office) {
    this.suite = suite;
    this.office = office;
    this.lastQuarter = new LastQuarter(suite.infrastructure().database("analytics"));
  }

  /// The practice's own work, as its staff are told.
  JsonNode live() throws IOException, InterruptedException {
    return read(Listener.ENROLMENT_SERVICE, "/summary");
  }

  /// Waits until analytics has counted so many more than before, has the quarter be over, and asks
  /// for its counts.
  ///
  /// @param handledBefore of [#handled]
  /// @throws Missing if that takes more than a minute, or the total is not about what was sent
  JsonNode released(int handledBefore, int more) throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (lastQuarter.handled() < handledBefore + more) {
      if (Instant.now().isAfter(deadline)) {
        throw new Missing(
            "counts: %d of %d enrolments were handled"
                .formatted(lastQuarter.handled() - handledBefore, more));
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    var counts = read(Listener.ANALYTICS_SERVICE, "/counts/" + lastQuarter.setBack());
    if (!isAbout(more, counts.path("total"))) {
      throw new Missing("counts: the total is %s of %d".formatted(counts.path("total"), more));
    }
    return counts;
  }

  /// How many events analytics has handled.
  int handled() {
    return lastQuarter.handled();
  }

  static boolean isAbout(int people, JsonNode total) {
    return Math.abs(people - total.asInt()) <= NOISE;
  }

  private JsonNode read(Listener listener, String path) throws IOException, InterruptedException {
    return Http.JSON.readTree(office.read(suite.url(listener).resolve(path)));
  }
}
