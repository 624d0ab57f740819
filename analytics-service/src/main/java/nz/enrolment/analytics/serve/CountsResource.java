package nz.enrolment.analytics.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.analytics.release.Counts;
import nz.enrolment.analytics.release.ReleaseCounts;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// `GET /counts/{period}` and `GET /counts`. A period is the only parameter: no question can be
/// finer than what was released.
@Path("/counts")
@RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Problem.MEDIA_TYPE})
class CountsResource {
  private final ReleaseCounts release;
  private final CallingPractice caller;

  CountsResource(ReleaseCounts release, CallingPractice caller) {
    this.release = release;
    this.caller = caller;
  }

  /// One release of the caller's own practice.
  @GET
  @Path("/{period}")
  @Operation(
      operationId = "counts",
      summary = "The enrolments of one closed period, counted",
      description =
          "Counts of the caller's practice. Every number began with random noise before the first person was counted, is released once, and never changes. A number below 6 is null; others are rounded to a multiple of 3; a table in which a number leaves fewer than 6 others is withheld as a whole. `margin` says how far from the truth a number may be, nine times in ten. A period is closed 10 days after its end. A practice with fewer than 400 enrolments a year has quarters, another one months; both have quarters and years, as sums. `journeys` are the sessions with each version of a form that ended in the period: where, and of all who came there, how many in a hundred.")
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
          "`not-closed`: the period is not closed yet, and when it will be; `released-by-quarter`: the practice has no months in that year; `not-counted`: nobody was counted then",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response counts(
      @Parameter(
              description = "A month, quarter or year: `2026-11`, `2026-Q4`, `2026`",
              example = "2026-Q4")
          @PathParam("period")
          String text,
      @Context Request request)
      throws SQLException {
    Period period = CountsResponses.read("/period", text);
    return CountsResponses.of(release.of(caller.id(), period), period, request);
  }

  /// Several releases of the caller's own practice.
  @GET
  @Operation(
      operationId = "countsBetween",
      summary = "The enrolments of all closed periods between two, counted",
      description =
          "The months, or quarters, of the caller's practice from the first day of one period to the last day of another, those that are closed. Each is what `GET /counts/{period}` answers.")
  @APIResponse(
      responseCode = "200",
      description = "The counts, period by period",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Releases.class)),
        @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "400",
      description = "`period-unreadable`: a period is none",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response between(
      @Parameter(description = "The first period; without it, all before `to`", example = "2026")
          @QueryParam("from")
          Optional<String> from,
      @Parameter(description = "The last period; without it, all after `from`", example = "2026-Q4")
          @QueryParam("to")
          Optional<String> to,
      @Context Request request)
      throws SQLException {
    LocalDate first =
        from.map(text -> CountsResponses.read("/from", text).first()).orElse(LocalDate.MIN);
    LocalDate last = to.map(text -> CountsResponses.read("/to", text).last()).orElse(LocalDate.MAX);
    CountsFormat format = CountsFormat.of(request);
    byte[] bytes = format.several(release.between(caller.id(), first, last));
    return Response.ok(bytes, format.mediaType())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
