package nz.enrolment.external.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nz.enrolment.external.queue.DeliveryLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer of `GET /deliveries`, as `contracts/openapi/external-api-service.yaml` has it.
record Deliveries(@Schema(required = true) List<Shown> deliveries) {

  /// One delivery. Absent members are left out.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Delivery")
  record Shown(
      @Schema(required = true, pattern = "^[a-z0-9-]{1,64}$") String destination,
      @Schema(
              required = true,
              enumeration = {"queued", "waiting-for-document", "retrying", "refused", "delivered"})
          String state,
      @Schema(
              required = true,
              minimum = "0",
              description =
                  "How often the destination was tried. Waiting for the document counts as none.")
          int attempts,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> deliveredAt,
      @Schema(description = "Without personal data") Optional<String> lastProblem) {}

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
