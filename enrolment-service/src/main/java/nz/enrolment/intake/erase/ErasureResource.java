package nz.enrolment.intake.erase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Erasure on request over HTTP, for those who answer for the practice.
@Path("/enrolments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class ErasureResource {
  private static final Problem UNKNOWN =
      new Problem(404, "enrolment-unknown", "Enrolment unknown", "There is no such enrolment.");

  private final EraseEnrolment eraseEnrolment;
  private final CallingStaff staff;

  @Inject
  ErasureResource(EraseEnrolment eraseEnrolment, CallingStaff staff) {
    this.eraseEnrolment = eraseEnrolment;
    this.staff = staff;
  }

  @DELETE
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "eraseEnrolment",
      summary = "Erase an enrolment here and in every other service, for good")
  @APIResponse(responseCode = "204", description = "It is gone here; the others are being told")
  public Response erase(@PathParam("id") String id) {
    return Uuids.read(id)
        .filter(known -> eraseEnrolment.erase(staff.practice(), known, staff.actor()))
        .map(_ -> Response.noContent().build())
        .orElseGet(UNKNOWN::response);
  }
}
