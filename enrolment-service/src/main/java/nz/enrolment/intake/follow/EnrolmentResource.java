package nz.enrolment.intake.follow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.shell.problem.Problem;
import nz.enrolment.shell.request.Uuids;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The state of an enrolment over HTTP, for the practice's people.
@Path("/enrolments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {
  private static final Problem UNKNOWN =
      new Problem(404, "enrolment-unknown", "Enrolment unknown", "There is no such enrolment.");

  private final CallingPractice practice;

  @Inject
  EnrolmentResource(CallingPractice practice) {
    this.practice = practice;
  }

  @GET
  @RolesAllowed(Role.PRACTICE_STAFF)
  @Transactional
  @Operation(summary = "How far an enrolment has come")
  @APIResponse(
      responseCode = "default",
      description = "A problem, RFC 9457",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "200",
      description = "The state",
      content = @Content(schema = @Schema(implementation = EnrolmentState.class)))
  public Response find(@PathParam("id") String id) {
    UUID tenant = practice.id();
    return Uuids.read(id)
        .flatMap(enrolment -> KeptEnrolment.find(tenant, enrolment))
        .map(enrolment -> Response.ok(EnrolmentState.of(enrolment)).build())
        .orElseGet(UNKNOWN::response);
  }
}
