package nz.enrolment.intake.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimited;
import nz.enrolment.intake.measure.Device;
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

/// A patient's own draft over HTTP. Each change names the state that it was made on, so that two
/// tabs, or a phone and a computer, never overwrite each other's answers.
@Path("/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftResource {
  private static final FaultyBody FAULTY =
      new FaultyBody("draft-faulty", "The section cannot be kept");

  private final Sessions sessions;
  private final Drafts drafts;
  private final SaveSection saveSection;
  private final BodyReader bodies;

  @Inject
  DraftResource(Sessions sessions, Drafts drafts, SaveSection saveSection, BodyReader bodies) {
    this.sessions = sessions;
    this.drafts = drafts;
    this.saveSection = saveSection;
    this.bodies = bodies;
  }

  @GET
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(operationId = "getDraft", summary = "Get the draft, also one begun on another device")
  @APIResponse(
      responseCode = "200",
      headers =
          @Header(name = "ETag", required = true, schema = @Schema(implementation = String.class)),
      description = "The draft, as it would be submitted; its state in ETag",
      content = @Content(schema = @Schema(ref = "Draft")))
  public Response find(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session) {
    return found(drafts.read(sessions.invited(session)));
  }

  private static Response found(Draft draft) {
    return Response.ok(draft.document()).tag(draft.revision().written()).build();
  }

  @PUT
  @Path("/sections/{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "saveSection",
      summary = "Save the answers of one section, complete or not")
  @APIResponse(
      responseCode = "204",
      headers =
          @Header(name = "ETag", required = true, schema = @Schema(implementation = String.class)),
      description = "They are kept; the new state in ETag")
  public Response save(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(
              required = true,
              description = "The ETag of the draft, or of the section saved last")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      @Parameter(description = "1 for the first section of the form") @PathParam("number")
          int number,
      @RequestBody(
              description =
                  "`language`: in which the form is filled in, if that changes; `answers`: raw"
                      + " answers by question id, all of this section",
              content = @Content(schema = @Schema(ref = "DraftSection")))
          InputStream section,
      @Context HttpHeaders headers)
      throws IOException {
    Body body = bodies.json(section, FAULTY);
    Invited invited = sessions.invited(session);
    IfMatch states = IfMatch.required(ifMatch);
    return answer(
        saveSection.save(
            invited, states, number, body.document(), Device.of(headers), Instant.now()));
  }

  @DELETE
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "deleteDraft",
      summary = "Begin anew: forget all that was filled in, and the files that were sent")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(required = true, description = "The ETag of the draft")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch) {
    Invited invited = sessions.invited(session);
    IfMatch states = IfMatch.required(ifMatch);
    return drafts.delete(invited, states) || drafts.read(invited).isEmpty()
        ? Response.noContent().build()
        : DraftProblems.CHANGED.response();
  }

  private static Response answer(SaveOutcome saving) {
    return switch (saving) {
      case SaveOutcome.Saved(var revision) -> Response.noContent().tag(revision.written()).build();
      case SaveOutcome.Changed() -> DraftProblems.CHANGED.response();
      case SaveOutcome.Faulty(var problems) -> throw FAULTY.with(problems);
      case SaveOutcome.SectionUnknown() -> DraftProblems.SECTION_UNKNOWN.response();
    };
  }
}
