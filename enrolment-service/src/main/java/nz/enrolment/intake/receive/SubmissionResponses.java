package nz.enrolment.intake.receive;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.draft.DraftProblems;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.keep.SubmissionOutcome;
import nz.enrolment.intake.keep.SubmissionRequest;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.shell.http.Problem;
import org.jspecify.annotations.Nullable;

/// Answers submissions, however they were sent, and counts what became of them.
@Singleton
final class SubmissionResponses {
  /// How a form is refused that is not complete, or cannot be read.
  static final FaultyBody REFUSED = new FaultyBody("enrolment-refused", "The form is not complete");

  private static final Problem KEY_REUSED =
      new Problem(
          422,
          "idempotency-key-reused",
          "Idempotency-Key reused",
          "This key was already used for a different submission. Use a new key.");

  private final Sessions sessions;
  private final SubmitEnrolment submitEnrolment;
  private final MeterRegistry meters;

  @Inject
  SubmissionResponses(Sessions sessions, SubmitEnrolment submitEnrolment, MeterRegistry meters) {
    this.sessions = sessions;
    this.submitEnrolment = submitEnrolment;
    this.meters = meters;
  }

  /// The answer to what was sent under this key in this session.
  Response answer(@Nullable String session, IdempotencyKey key, SubmissionRequest.Content content) {
    LinkClaims claims = sessions.claims(session);
    var sent = new SubmissionRequest(claims, key.value(), content);
    SubmissionOutcome outcome = submitEnrolment.submit(sent, Instant.now());
    meters.counter("enrolment.submissions", "outcome", name(outcome)).increment();
    return response(outcome);
  }

  private static String name(SubmissionOutcome outcome) {
    return switch (outcome) {
      case SubmissionOutcome.Accepted _ -> "accepted";
      case SubmissionOutcome.Refused _ -> "refused";
      case SubmissionOutcome.KeyReused _ -> "key-reused";
      case SubmissionOutcome.DraftChanged _ -> "draft-changed";
      case SubmissionOutcome.LinkClosed _ -> "link-closed";
      case SubmissionOutcome.TooLarge _ -> "too-large";
      case SubmissionOutcome.SessionUnknown _ -> "session-unknown";
    };
  }

  private static Response response(SubmissionOutcome outcome) {
    return switch (outcome) {
      case SubmissionOutcome.Accepted(UUID enrolment) -> accepted(enrolment);
      case SubmissionOutcome.Refused(var problems) -> throw REFUSED.with(problems);
      case SubmissionOutcome.KeyReused() -> KEY_REUSED.response();
      case SubmissionOutcome.DraftChanged() -> DraftProblems.CHANGED.response();
      case SubmissionOutcome.TooLarge() -> Problem.TOO_LARGE.response();
      case SubmissionOutcome.LinkClosed(var link) -> link.problem().response();
      case SubmissionOutcome.SessionUnknown() -> throw Sessions.unknown();
    };
  }

  private static Response accepted(UUID enrolment) {
    return Response.accepted(new EnrolmentId(enrolment))
        .location(UriBuilder.fromPath("/enrolments/{id}").build(enrolment))
        .build();
  }
}
