package nz.enrolment.analytics.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;
import nz.enrolment.analytics.keep.CountFacts;
import nz.enrolment.analytics.protect.Protect;
import nz.enrolment.shell.problem.Problem;
import nz.enrolment.shell.problem.Refusal;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// `GET /counts`. Its only parameter is a week: no question can be finer than a practice and a
/// week.
@Path("/counts")
class CountsResource {
  private final CountFacts facts;
  private final Protect protect;
  private final CallingPractice caller;

  CountsResource(CountFacts facts, Protect protect, CallingPractice caller) {
    this.facts = facts;
    this.protect = protect;
    this.caller = caller;
  }

  /// The counts of the caller's own practice.
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PRACTICE_STAFF)
  @Operation(
      operationId = "counts",
      summary = "The enrolments of one week, counted",
      description =
          "Counts of the caller's practice. A count below 6, or one that would tell such a count, is suppressed (null); every other is rounded at random to a multiple of 3, the total apart from its parts. The same question always gets the same answer.")
  @APIResponse(responseCode = "200", description = "The counts")
  @APIResponse(
      responseCode = "400",
      description = "`week-unreadable`: the week is not one of ISO 8601",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "401",
      description = "`sign-in-required`: no valid token",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "403",
      description = "`not-allowed`: a token without the role practice-staff, or without a practice",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Counts counts(
      @Parameter(
              description = "A week of ISO 8601; this week in New Zealand when it is missing",
              example = "2026-W47")
          @QueryParam("week")
          Optional<String> week)
      throws SQLException {
    UUID practice = caller.id();
    Week asked = week.map(CountsResource::parse).orElseGet(() -> Week.at(Instant.now()));
    return Counts.of(protect.release(practice, asked, facts.of(practice, asked)));
  }

  private static Week parse(String text) {
    return Week.parse(text).orElseThrow(CountsResource::weekUnreadable);
  }

  private static Refusal weekUnreadable() {
    String detail = "A week is written as 2026-W47, and must be one of its year.";
    var fault = new Problem.Fault("/week", "not-a-week", detail);
    return new Refusal(Problem.badParameter("week-unreadable", "The week does not read", fault));
  }
}
