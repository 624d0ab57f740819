package nz.enrolment.intake.erase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Practices;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the operator of the platform may know of its practices: about how many enrolments are kept
/// for each, and for how long. Nothing of a patient's: an exact number would tell when one comes or
/// goes.
@Path("/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class PracticesResource {
  private static final long COARSE = 100;

  private final Practices practices;
  private final Retention retention;
  private final Tenancy tenancy;

  @Inject
  PracticesResource(Practices practices, Retention retention, Tenancy tenancy) {
    this.practices = practices;
    this.retention = retention;
    this.tenancy = tenancy;
  }

  /// One practice.
  ///
  /// @param enrolments how many are kept now, rounded down to hundreds
  /// @param retentionDays how long each is
  record PracticeLine(UUID id, long enrolments, long retentionDays) {}

  /// All practices.
  record PracticeList(List<PracticeLine> practices) {}

  @GET
  @RolesAllowed(Role.PLATFORM_OPERATOR)
  @Operation(
      operationId = "listPractices",
      summary = "About how much is kept for which practice, in hundreds")
  @APIResponse(
      responseCode = "200",
      description = "All practices",
      content = @Content(schema = @Schema(implementation = PracticeList.class)))
  public Response all() {
    return Response.ok(new PracticeList(practices.all().stream().map(this::line).toList())).build();
  }

  private PracticeLine line(UUID practice) {
    long enrolments = tenancy.within(practice, () -> KeptEnrolment.count());
    return new PracticeLine(
        practice, enrolments / COARSE * COARSE, retention.of(practice).toDays());
  }
}
