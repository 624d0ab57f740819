package nz.enrolment.intake.upload;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Audit;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The files of enrolments over HTTP, for the practice's people and for services. A browser saves
/// them, and never opens what somebody sent within this origin.
@Path("/practices/{practice}/files/{file}")
@Tag(name = "Files")
public class FileResource {
  private static final Problem UNKNOWN =
      new Problem(404, "file-unknown", "File unknown", "There is no such file, or not any more.");

  private final SecurityIdentity identity;
  private final CallingStaff staff;
  private final Tenancy tenancy;
  private final Audit audit;
  private final UploadStore folder;

  @Inject
  FileResource(
      SecurityIdentity identity,
      CallingStaff staff,
      Tenancy tenancy,
      Audit audit,
      UploadStore folder) {
    this.identity = identity;
    this.staff = staff;
    this.tenancy = tenancy;
    this.audit = audit;
    this.folder = folder;
  }

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN, Role.SERVICE})
  @Operation(
      operationId = "downloadFile",
      summary = "A file that a patient sent with an enrolment, to be saved")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response fetch(@PathParam("practice") String practice, @PathParam("file") String file) {
    return Uuids.read(practice)
        .filter(this::mayRead)
        .flatMap(known -> Uuids.read(file).flatMap(id -> find(known, id)))
        .map(this::content)
        .orElseGet(UNKNOWN::response);
  }

  /// Staff their own practice's, a service every one's.
  private boolean mayRead(UUID practice) {
    return identity.hasRole(Role.SERVICE) || staff.practice().equals(practice);
  }

  private Optional<UploadedFile> find(UUID practice, UUID id) {
    return tenancy.within(
        practice,
        () -> {
          Optional<UploadedFile> found = UploadedFile.findOfEnrolment(id);
          found
              .flatMap(file -> Optional.ofNullable(file.enrolment))
              .ifPresent(of -> audit.add(staff.actor(), Action.FILE_FETCHED, of));
          return found;
        });
  }

  private Response content(UploadedFile file) {
    return Response.ok(folder.path(file.id).toFile(), file.mediaType)
        .tag(file.sha256)
        .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name).attachment())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }
}
