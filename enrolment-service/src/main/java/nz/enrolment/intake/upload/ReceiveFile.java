package nz.enrolment.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.http.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Receives a file. Its row is there before its content, so that whatever breaks off, nothing is
/// kept of which nobody knows.
@ApplicationScoped
class ReceiveFile {
  private final Drafts drafts;
  private final UploadStore folder;
  private final Tenancy tenancy;
  private final int most;

  /// @param most files that a draft may have
  @Inject
  ReceiveFile(
      Drafts drafts,
      UploadStore folder,
      Tenancy tenancy,
      @ConfigProperty(name = "intake.files.most") int most) {
    this.drafts = drafts;
    this.folder = folder;
    this.tenancy = tenancy;
    this.most = most;
  }

  /// @throws ProblemException when the file is too large
  /// @throws IOException when the caller goes away, or the file cannot be written
  Upload receive(Invited invited, FileName name, InputStream sent) throws IOException {
    Beginning beginning = Beginning.of(sent);
    FileType type = beginning.type();
    return switch (type) {
      case JPEG, PNG, PDF -> receive(invited, name, type, beginning.before(sent));
      case HEIC -> new Upload.Heic();
      case OTHER -> new Upload.OtherType();
    };
  }

  private Upload receive(Invited invited, FileName name, FileType type, InputStream content)
      throws IOException {
    return switch (reserve(invited, name, type, Instant.now())) {
      case Reserved(UUID id) -> write(invited, id, content);
      case Refused(Upload upload) -> upload;
    };
  }

  /// Whether there is a row for a file.
  private sealed interface Place {}

  private record Reserved(UUID id) implements Place {}

  private record Refused(Upload upload) implements Place {}

  /// Its row, unless the draft has as many as it may have. Those that come at once wait for each
  /// other at the draft.
  private Place reserve(Invited invited, FileName name, FileType type, Instant now) {
    return tenancy.within(
        invited.practice(),
        () -> {
          if (!drafts.hold(invited, now)) {
            return new Refused(new Upload.DraftChanged());
          }
          if (UploadedFile.count("draft", invited.draft()) >= most) {
            return new Refused(new Upload.TooMany());
          }
          var file = new UploadedFile(invited.draft(), name, type, now);
          file.persist();
          return new Reserved(file.id);
        });
  }

  private Upload write(Invited invited, UUID id, InputStream content) throws IOException {
    try {
      return finish(invited, id, folder.write(id, content));
    } catch (IOException | ProblemException e) {
      release(invited, id);
      throw e;
    }
  }

  /// Whoever submitted or deleted the draft meanwhile did not wait for this file.
  private Upload finish(Invited invited, UUID id, UploadStore.Written whole) throws IOException {
    Upload upload = complete(invited, id, whole);
    if (upload instanceof Upload.DraftChanged) {
      release(invited, id);
    }
    return upload;
  }

  private Upload complete(Invited invited, UUID id, UploadStore.Written whole) {
    return tenancy.within(
        invited.practice(),
        () -> {
          int still =
              UploadedFile.update(
                  "bytes = ?1, sha256 = ?2 where id = ?3 and draft is not null",
                  whole.bytes(),
                  whole.sha256(),
                  id);
          return still == 1
              ? new Upload.Received(UploadedFile.<UploadedFile>findById(id))
              : new Upload.DraftChanged();
        });
  }

  /// Deletes what there is of it, its row last.
  private void release(Invited invited, UUID id) throws IOException {
    folder.delete(id);
    tenancy.run(invited.practice(), () -> UploadedFile.delete("id", id));
  }
}
