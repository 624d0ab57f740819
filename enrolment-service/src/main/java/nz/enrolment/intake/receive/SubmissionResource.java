package nz.enrolment.intake.receive;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.keep.SubmissionRequest;
import nz.enrolment.intake.limit.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Submissions over HTTP, from the page that a patient filled in, all at once. Who holds the
/// session is who may.
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class SubmissionResource {
  private final SubmissionResponses responses;
  private final BodyReader bodies;

  @Inject
  SubmissionResource(SubmissionResponses responses, BodyReader bodies) {
    this.responses = responses;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(operationId = "submitEnrolment", summary = "Submit a completed form")
  @APIResponse(
      responseCode = "202",
      headers =
          @Header(
              name = "Location",
              required = true,
              schema = @Schema(implementation = String.class)),
      description = "It is kept and will be announced; its URL in Location",
      content = @Content(schema = @Schema(implementation = EnrolmentId.class)))
  public Response submit(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      @RequestBody(
              description =
                  "`language`: en or mi; `answers`: raw answers by question id; see"
                      + " contracts/examples/submission-adult.json",
              content = @Content(schema = @Schema(ref = "Submission")))
          InputStream submission)
      throws IOException {
    IdempotencyKey named = IdempotencyKey.required(key);
    Body body = bodies.json(submission, SubmissionResponses.REFUSED);
    return responses.answer(
        session, named, new SubmissionRequest.Whole(body.document(), body.digest()));
  }
}
