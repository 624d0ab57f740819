package nz.enrolment.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.intake.tenant.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes the files that no draft and no enrolment has any more. Two processes may do it at once.
@ApplicationScoped
public class DeleteOrphanedFiles {
  private static final Logger log = LoggerFactory.getLogger(DeleteOrphanedFiles.class);
  private static final int BATCH = 100;

  /// What is still coming, its receiver deletes when nobody wants it any more; unless it crashed.
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

  private static final String UNWANTED =
      "draft is null and enrolment is null and (bytes is not null or sentAt < ?1)";

  private final UploadStore folder;
  private final Tenancy tenancy;

  @Inject
  DeleteOrphanedFiles(UploadStore folder, Tenancy tenancy) {
    this.folder = folder;
    this.tenancy = tenancy;
  }

  /// Those of a practice. What cannot be deleted now is tried again the next time.
  public void forgetUnwanted(UUID practice) {
    List<UUID> forgotten;
    do {
      forgotten = unwanted(practice).stream().filter(this::delete).toList();
      deleteRows(practice, forgotten);
    } while (forgotten.size() == BATCH);
  }

  private List<UUID> unwanted(UUID practice) {
    return tenancy.within(
        practice,
        () ->
            UploadedFile.<UploadedFile>find(UNWANTED, Instant.now().minus(LONGEST_UPLOAD))
                .page(0, BATCH)
                .stream()
                .map(UploadedFile::id)
                .toList());
  }

  private boolean delete(UUID id) {
    try {
      folder.delete(id);
      return true;
    } catch (IOException e) {
      log.atWarn()
          .addKeyValue("file", id)
          .addKeyValue("exception", e.getClass().getName())
          .log("A file could not be deleted, and will be tried again");
      return false;
    }
  }

  private void deleteRows(UUID practice, List<UUID> ids) {
    if (!ids.isEmpty()) {
      tenancy.run(practice, () -> UploadedFile.delete("id in ?1", ids));
    }
  }
}
