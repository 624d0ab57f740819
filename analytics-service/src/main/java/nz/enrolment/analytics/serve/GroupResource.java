package nz.enrolment.analytics.serve;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.SQLException;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.analytics.release.Counts;
import nz.enrolment.analytics.release.ReleaseGroup;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// `GET /groups/{group}/counts/{period}`: for who answers for a region, or runs the platform.
@Path("/groups/{group}/counts/{period}")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Problem.MEDIA_TYPE})
class GroupResource {
  private static final String CLAIM = "region";

  private final ReleaseGroup release;
  private final JsonWebToken token;

  GroupResource(ReleaseGroup release, JsonWebToken token) {
    this.release = release;
    this.token = token;
  }

  /// One release of a group of practices.
  @GET
  @RolesAllowed({Role.REGION_ANALYST, Role.PLATFORM_OPERATOR})
  @Operation(
      operationId = "countsOfGroup",
      summary = "The enrolments of a group of practices in one closed quarter or year, counted",
      description =
          "The sum of the counts of its practices, with the noise of each; of a region also pairs of characteristics, counted apart with a `margin` of their own. `region-analyst` sees the group that the claim `region` names, `platform-operator` every group.")
  @APIResponse(
      responseCode = "200",
      description = "The counts, for ever the same (`ETag`, `Cache-Control: immutable`)",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Counts.class)),
        @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "304", description = "As known by its `If-None-Match`")
  @APIResponse(
      responseCode = "400",
      description = "`period-unreadable`: the period is none",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "404",
      description =
          "`group-unknown`; `not-closed`: the period is not closed yet, and when it will be; `released-by-quarter`: groups have no months; `not-counted`: nobody was counted then",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response counts(
      @Parameter(description = "The name of the group", example = "northland") @PathParam("group")
          String group,
      @Parameter(description = "A quarter or year: `2026-Q4`, `2026`", example = "2026-Q4")
          @PathParam("period")
          String text,
      @Context Request request,
      @Context SecurityContext caller)
      throws SQLException {
    if (!caller.isUserInRole(Role.PLATFORM_OPERATOR) && !group.equals(token.getClaim(CLAIM))) {
      throw new ForbiddenException();
    }
    Period period = CountsResponses.read("/period", text);
    return CountsResponses.of(release.of(group, period), period, request);
  }
}
