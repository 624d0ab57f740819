package nz.enrolment.external.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nz.enrolment.external.queue.DeliveryLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer of `GET /deliveries`, as `contracts/openapi/external-api-service.yaml` has it.
record Deliveries(@Schema(required = true) List<Shown> deliveries) {

  /// One delivery. Absent members are left out.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Delivery")
  record Shown(
      @Schema(required = true, description = "For what staff decide of it") long id,
      @Schema(required = true, pattern = "^[a-z0-9-]{1,64}$") String destination,
      @Schema(
              required = true,
              enumeration = {
                "queued",
                "waiting-for-document",
                "retrying",
                "refused",
                "unknown",
                "given-up",
                "delivered",
                "cancelled"
              },
              description =
                  "`refused`, `unknown` and `given-up` wait for staff. `unknown`: the destination may"
                      + " have it, and cannot tell a repeat.")
          String state,
      @Schema(
              required = true,
              minimum = "0",
              description =
                  "How often the destination was tried. Waiting for the document counts as none.")
          int attempts,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> deliveredAt,
      @Schema(description = "Without personal data") Optional<String> lastProblem,
      @Schema(
              required = true,
              description = "What the destination said that it did, such as `Patient matched`")
          List<String> effects,
      @Schema(required = true, description = "The last 100 attempts, newest first")
          List<Attempt> history) {}

  /// One attempt. Absent members are left out.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "Attempt")
  record Attempt(
      @Schema(
              required = true,
              enumeration = {"scheduled", "manual", "probe"},
              description =
                  "`probe`: the destination was down, and this one found out whether it is back")
          String kind,
      @Schema(required = true) Instant beganAt,
      @Schema(
              enumeration = {
                "delivered",
                "failed",
                "may-have-arrived",
                "absent",
                "unauthorized",
                "unknown",
                "refused",
                "given-up",
                "cut-off"
              },
              description = "Absent while it is under way")
          Optional<String> outcome,
      @Schema(description = "The status of HTTP, where that was spoken") OptionalInt status,
      OptionalLong milliseconds,
      @Schema(description = "Without personal data") Optional<String> reason) {}

  static Deliveries of(List<DeliveryLog.Line> lines) {
    return new Deliveries(lines.stream().map(Deliveries::shown).toList());
  }

  private static Shown shown(DeliveryLog.Line line) {
    return new Shown(
        line.id(),
        line.destination(),
        line.state().text(),
        line.attempts(),
        line.nextAttemptAt(),
        line.deliveredAt(),
        line.lastProblem(),
        line.effects(),
        line.history().stream().map(Deliveries::attempt).toList());
  }

  private static Attempt attempt(DeliveryLog.Attempt attempt) {
    return new Attempt(
        attempt.kind().text(),
        attempt.beganAt(),
        attempt.outcome(),
        attempt.status(),
        attempt.milliseconds(),
        attempt.reason());
  }
}
