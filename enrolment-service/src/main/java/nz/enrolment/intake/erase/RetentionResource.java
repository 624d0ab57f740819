package nz.enrolment.intake.erase;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nz.enrolment.intake.body.Bodies;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.problem.Problem;
import nz.enrolment.shell.problem.Problem.Fault;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A practice's retention over HTTP.
@Path("/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {
  private static final int LONGEST = 3650;

  private final Retention retention;
  private final CallingStaff staff;
  private final Bodies bodies;

  @Inject
  RetentionResource(Retention retention, CallingStaff staff, Bodies bodies) {
    this.retention = retention;
    this.staff = staff;
    this.bodies = bodies;
  }

  /// How long enrolments are kept.
  ///
  /// @param days whole days after an enrolment was completed
  record Days(long days) {}

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(summary = "How long the practice keeps an enrolment here")
  @APIResponse(
      responseCode = "200",
      description = "Whole days after it was completed",
      content = @Content(schema = @Schema(implementation = Days.class)))
  public Response find() {
    return Response.ok(new Days(retention.of(staff.practice()).toDays())).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(summary = "Keep enrolments this long from now on, also those that are here already")
  @APIResponse(
      responseCode = "200",
      description = "What holds from now on",
      content = @Content(schema = @Schema(implementation = Days.class)))
  public Response set(
      @RequestBody(
              description = "`days`: 1 to 3,650",
              content = @Content(schema = @Schema(implementation = Days.class)))
          InputStream request)
      throws IOException {
    return bodies.answer(request, json -> set(json.document().path("days")));
  }

  private Response set(JsonNode days) {
    if (!days.isInt() || days.intValue() < 1 || days.intValue() > LONGEST) {
      return Problem.unprocessable(
              "retention-faulty",
              "The retention cannot be set",
              List.of(new Fault("/days", "out-of-range", "1 to 3,650 whole days are expected.")))
          .response();
    }
    retention.set(staff.practice(), days.intValue());
    return find();
  }
}
