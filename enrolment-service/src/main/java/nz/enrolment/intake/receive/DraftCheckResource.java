package nz.enrolment.intake.receive;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import nz.enrolment.intake.body.Faults;
import nz.enrolment.intake.draft.DraftProblems;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimited;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The faults of a draft over HTTP, before it is submitted: a page needs no rules of its own.
@Path("/draft/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftCheckResource {
  private final Sessions sessions;
  private final CheckDraft checkDraft;

  @Inject
  DraftCheckResource(Sessions sessions, CheckDraft checkDraft) {
    this.sessions = sessions;
    this.checkDraft = checkDraft;
  }

  /// All that a submission would be refused for; none when there is nothing.
  record SectionProblems(List<Problem.Fault> problems) {}

  @GET
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "checkSection",
      summary = "What a submission would be refused for in one section, as it is saved now",
      description =
          "The same pointers, codes and words as those of the submission. Nothing is submitted.")
  @APIResponse(
      responseCode = "200",
      description = "The problems, perhaps none; the state that was checked in ETag",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              required = true,
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = SectionProblems.class)))
  public Response check(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(
              required = true,
              description = "1 for the first section of the form",
              schema = @Schema(implementation = Integer.class))
          @QueryParam("section")
          @Nullable String number) {
    Invited invited = sessions.invited(session);
    OptionalInt section = section(number, invited.form().form().sections());
    return section.isPresent()
        ? answer(checkDraft.check(invited, section.getAsInt(), Instant.now()))
        : DraftProblems.SECTION_UNKNOWN.response();
  }

  private static OptionalInt section(@Nullable String number, int sections) {
    return number != null && number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= sections
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  private static Response answer(CheckDraft.Checked checked) {
    return Response.ok(new SectionProblems(Faults.of(checked.problems())))
        .tag(checked.revision().written())
        .build();
  }
}
