package nz.enrolment.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.tenant.Tenancy;

/// Deletes a file that a patient wants to take back.
@ApplicationScoped
class TakeBackFile {
  private final UploadStore folder;
  private final Tenancy tenancy;

  @Inject
  TakeBackFile(UploadStore folder, Tenancy tenancy) {
    this.folder = folder;
    this.tenancy = tenancy;
  }

  /// From the moment that the draft does not have it, no submission can; its row goes last, so that
  /// what breaks off here is found by [DeleteOrphanedFiles].
  ///
  /// @return whether the draft had such a file
  /// @throws IOException when its content cannot be deleted
  boolean takeBack(Invited invited, UUID id) throws IOException {
    boolean had =
        tenancy.within(
            invited.practice(),
            () ->
                UploadedFile.update(
                        "draft = null where id = ?1 and draft = ?2 and bytes is not null",
                        id,
                        invited.draft())
                    == 1);
    if (had) {
      folder.delete(id);
      tenancy.run(
          invited.practice(),
          () -> UploadedFile.delete("id = ?1 and draft is null and enrolment is null", id));
    }
    return had;
  }
}
