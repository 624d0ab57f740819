package nz.enrolment.analytics.serve;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

/// Why there are no counts to a question.
final class Refusals {
  private static final String TITLE = "There are no such counts";

  private Refusals() {}

  static ProblemException unreadable(String pointer) {
    String detail = "A period is written as 2026-11, 2026-Q4 or 2026.";
    var fault = new Problem.Fault(pointer, "not-a-period", detail);
    return new ProblemException(
        Problem.badParameter("period-unreadable", "The period cannot be read", fault));
  }

  static Response notClosed(Period period, Instant closesAt) {
    return notFound(
        "not-closed",
        "%s is closed on %s, 10 days after its end. Ask again then."
            .formatted(period, Period.day(closesAt)));
  }

  static Response releasedByQuarter(Period period) {
    return notFound(
        "released-by-quarter",
        "There are no monthly counts of that year: ask for %s."
            .formatted(Period.quarter(period.months().getFirst())));
  }

  static Response noSuchGroup() {
    return notFound("group-unknown", "No group of practices has that name.");
  }

  static Response notCounted() {
    return notFound("not-counted", "Nobody was counted in that year.");
  }

  private static Response notFound(String slug, String detail) {
    return new Problem(404, slug, TITLE, detail).response();
  }
}
