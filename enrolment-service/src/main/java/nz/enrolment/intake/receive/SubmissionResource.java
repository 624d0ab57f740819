package nz.enrolment.intake.receive;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.body.Bodies;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.Faults;
import nz.enrolment.intake.body.LargestBody;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.keep.Sent;
import nz.enrolment.intake.limit.Paced;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.shell.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Submissions over HTTP, from the page that a patient filled in. Who holds the session is who may.
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class SubmissionResource {
  private static final Problem KEY_MISSING =
      new Problem(
          400,
          "idempotency-key-missing",
          "Idempotency-Key missing",
          "Send the header Idempotency-Key: 1 to 64 visible ASCII characters, new for each form.");
  private static final Problem KEY_REUSED =
      new Problem(
          422,
          "idempotency-key-reused",
          "Idempotency-Key reused",
          "This key came with another body before. Use a new key for a new form.");

  private final Sessions sessions;
  private final SubmitEnrolment submitEnrolment;
  private final Bodies bodies;
  private final MeterRegistry meters;

  @Inject
  SubmissionResource(
      Sessions sessions, SubmitEnrolment submitEnrolment, Bodies bodies, MeterRegistry meters) {
    this.sessions = sessions;
    this.submitEnrolment = submitEnrolment;
    this.bodies = bodies;
    this.meters = meters;
  }

  /// The id of an enrolment.
  record EnrolmentId(UUID id) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @Paced
  @Operation(summary = "Submit a form that was filled in")
  @APIResponse(
      responseCode = "202",
      description = "It is kept and will be announced; its URL in Location",
      content = @Content(schema = @Schema(implementation = EnrolmentId.class)))
  public Response submit(
      @Parameter(required = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
      @RequestBody(
              description =
                  "`language`: en or mi; `answers`: raw answers by question id; see"
                      + " contracts/examples/submission-adult.json",
              content = @Content(schema = @Schema(implementation = Object.class)))
          InputStream submission)
      throws IOException {
    Optional<IdempotencyKey> named = IdempotencyKey.parse(key);
    return named.isEmpty()
        ? KEY_MISSING.response()
        : bodies.answer(
            submission,
            json -> sessions.answer(session, admission -> submit(admission, named.get(), json)));
  }

  private Response submit(Admission admission, IdempotencyKey key, Body.Json json) {
    Sent sent = new Sent(admission, key.value(), json.digest());
    Outcome outcome = submitEnrolment.submit(sent, json, Instant.now());
    meters.counter("enrolment.submissions", "outcome", name(outcome)).increment();
    return answer(outcome);
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted _ -> "accepted";
      case Outcome.Refused _ -> "refused";
      case Outcome.KeyReused _ -> "key-reused";
      case Outcome.LinkClosed _ -> "link-closed";
      case Outcome.TooLarge _ -> "too-large";
      case Outcome.SessionUnknown _ -> "session-unknown";
    };
  }

  private static Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(UUID enrolment) -> accepted(enrolment);
      case Outcome.Refused(var problems) ->
          Problem.unprocessable(
                  "enrolment-refused", "The form is not complete", Faults.of(problems))
              .response();
      case Outcome.KeyReused() -> KEY_REUSED.response();
      case Outcome.TooLarge() -> LargestBody.problem().response();
      case Outcome.LinkClosed(var why) -> why.problem().response();
      case Outcome.SessionUnknown() -> Sessions.unknown();
    };
  }

  private static Response accepted(UUID enrolment) {
    return Response.accepted(new EnrolmentId(enrolment))
        .location(UriBuilder.fromPath("/enrolments/{id}").build(enrolment))
        .build();
  }
}
