package nz.enrolment.intake.follow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /summary`: the practice's own work in numbers, for its own people only.
@Path("/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class SummaryResource {
  private final CallingStaff staff;
  private final Tenancy tenancy;
  private final EntityManager database;

  @Inject
  SummaryResource(CallingStaff staff, Tenancy tenancy, EntityManager database) {
    this.staff = staff;
    this.tenancy = tenancy;
    this.database = database;
  }

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "getSummary",
      summary = "The practice's enrolments in exact numbers: today, this week, waiting",
      description =
          "Of what is kept now. Numbers for others, and of longer times, are those of the analytics service.")
  @APIResponse(
      responseCode = "200",
      description = "The numbers of this moment",
      content = @Content(schema = @Schema(implementation = Summary.class)))
  public Response summary() {
    Summary summary =
        tenancy.within(
            staff.practice(), () -> Summary.of(database, staff.practice(), Instant.now()));
    return Response.ok(summary).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
