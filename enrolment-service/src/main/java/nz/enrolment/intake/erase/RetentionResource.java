package nz.enrolment.intake.erase;

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
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.staff.CallingStaff;
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
  private static final FaultyBody FAULTY =
      new FaultyBody("retention-faulty", "The retention cannot be set");

  private final Retention retention;
  private final CallingStaff staff;
  private final BodyReader bodies;

  @Inject
  RetentionResource(Retention retention, CallingStaff staff, BodyReader bodies) {
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
  @Operation(operationId = "getRetention", summary = "Get the retention period of the practice")
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
  @Operation(
      operationId = "setRetention",
      summary = "Set the retention period, for existing enrolments too")
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
    retention.set(staff.practice(), days(bodies.json(request, FAULTY)));
    return find();
  }

  private static int days(Body body) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    return Input.root(body.document(), problems)
        .at("days")
        .wholeNumber(1, LONGEST)
        .orElseThrow(() -> FAULTY.with(problems.found()));
  }
}
