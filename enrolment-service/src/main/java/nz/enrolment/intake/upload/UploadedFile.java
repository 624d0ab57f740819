package nz.enrolment.intake.upload;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that a patient sent: all but its content. It is wanted as long as a draft or an enrolment
/// has it.
@Entity
@Table(name = "file")
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
public class UploadedFile extends PanacheEntityBase {
  @Id UUID id;
  @Nullable UUID draft;
  @Nullable UUID enrolment;
  String name;
  String mediaType;

  /// Null, as its hash is, until all of it has come.
  @Nullable Long bytes;

  @Nullable String sha256;
  Instant sentAt;

  protected UploadedFile() {}

  UploadedFile(UUID draft, FileName name, FileType type, Instant sentAt) {
    this.id = UUID.randomUUID();
    this.draft = draft;
    this.name = name.text();
    this.mediaType = type.mediaType;
    this.sentAt = sentAt;
  }

  /// A file of an enrolment.
  static Optional<UploadedFile> findOfEnrolment(UUID id) {
    return UploadedFile.<UploadedFile>find("id = ?1 and enrolment is not null", id)
        .firstResultOptional();
  }

  /// The files that have come whole and hang on a draft, oldest first.
  static List<UploadedFile> ofDraft(UUID draft) {
    return UploadedFile.<UploadedFile>find(
            "draft = ?1 and bytes is not null", Sort.by("sentAt").and("id"), draft)
        .list();
  }

  /// The files of an enrolment, oldest first.
  public static List<UploadedFile> ofEnrolment(UUID enrolment) {
    return UploadedFile.<UploadedFile>find("enrolment", Sort.by("sentAt").and("id"), enrolment)
        .list();
  }

  public UUID id() {
    return id;
  }

  /// As it was called where it came from: personal data.
  public String name() {
    return name;
  }

  /// By its content.
  public String mediaType() {
    return mediaType;
  }

  /// Its size; 0 until all of it has come.
  public long bytes() {
    return bytes == null ? 0 : bytes;
  }
}
