package nz.enrolment.external.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nz.enrolment.external.queue.DeliveryLog;

/// The answer of `GET /deliveries`, as `contracts/openapi/external-api-service.yaml` has it.
record Deliveries(List<Shown> deliveries) {

  /// One delivery. Absent members are left out.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Shown(
      String destination,
      String state,
      int attempts,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> deliveredAt,
      Optional<String> lastProblem) {}

  static Deliveries of(List<DeliveryLog.Line> lines) {
    return new Deliveries(lines.stream().map(Deliveries::shown).toList());
  }

  private static Shown shown(DeliveryLog.Line line) {
    return new Shown(
        line.destination(),
        line.state().text(),
        line.attempts(),
        line.nextAttemptAt(),
        line.deliveredAt(),
        line.lastProblem());
  }
}
