package nz.enrolment.intake.receive;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nz.enrolment.intake.draft.IfMatch;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.keep.SubmissionRequest;
import nz.enrolment.intake.limit.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Submissions over HTTP of what was saved before: the draft in the state that the patient saw, or
/// nothing.
@Path("/draft/submission")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftSubmissionResource {
  private final SubmissionResponses responses;

  @Inject
  DraftSubmissionResource(SubmissionResponses responses) {
    this.responses = responses;
  }

  @POST
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "submitDraft",
      summary = "Submit the draft; answers to questions that are no longer asked are dropped")
  @APIResponse(
      responseCode = "202",
      headers =
          @Header(
              name = "Location",
              required = true,
              schema = @Schema(implementation = String.class)),
      description = "It is kept and will be announced, and the draft gone; its URL in Location",
      content = @Content(schema = @Schema(implementation = EnrolmentId.class)))
  public Response submit(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
      @Parameter(required = true, description = "The ETag of the draft that the patient saw")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch) {
    IdempotencyKey named = IdempotencyKey.required(key);
    IfMatch states = IfMatch.required(ifMatch);
    return responses.answer(session, named, SubmissionRequest.OfDraft.of(states));
  }
}
