package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptDelivery;
import nz.enrolment.intake.keep.KeptDocument;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.LikelyDuplicate;
import nz.enrolment.intake.keep.Note;
import nz.enrolment.intake.publish.FormAndNumber;
import nz.enrolment.intake.upload.CompleteUploads;
import nz.enrolment.intake.upload.UploadedFile;

/// How far an enrolment has come; no answers.
///
/// @param form the one that was filled in
/// @param completedAt UTC
/// @param state what other services have done with it
/// @param standing what staff have decided
/// @param document absent until there is one
/// @param documentFailure why there is none, when it cannot be made: `too-many-pages`,
///   `took-too-long`, `too-large`, `failed`, or another code of the render service, which tries
///   again
/// @param notes oldest first
/// @param files what the patient sent with it
/// @param likelyDuplicates other enrolments of the practice that are likely to be the same person's
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnrolmentState(
    UUID id,
    FormAndNumber form,
    Instant completedAt,
    ProcessingState state,
    StandingState standing,
    Optional<KeptDocument> document,
    Optional<String> documentFailure,
    List<KeptDelivery> deliveries,
    List<StaffNote> notes,
    List<EvidenceFile> files,
    List<LikelyDuplicate> likelyDuplicates) {

  /// A file that the patient sent.
  ///
  /// @param url where staff get it, within this service
  record EvidenceFile(UUID id, String name, String mediaType, long bytes, String url) {

    static EvidenceFile of(UUID practice, UploadedFile file) {
      return new EvidenceFile(
          file.id(),
          file.name(),
          file.mediaType(),
          file.bytes(),
          CompleteUploads.path(practice, file.id()));
    }

    /// Without the name.
    @Override
    public String toString() {
      return "EvidenceFile[" + id + "]";
    }
  }

  /// A note, as staff read it.
  ///
  /// @param author the subject of the token that its author showed
  record StaffNote(Instant at, String author, String text) {

    static StaffNote of(Note note) {
      return new StaffNote(note.at(), note.author(), note.text());
    }

    /// Without the text.
    @Override
    public String toString() {
      return "StaffNote[" + at + "]";
    }
  }

  static EnrolmentState of(KeptEnrolment enrolment) {
    UUID practice = enrolment.version().practice();
    return new EnrolmentState(
        enrolment.id(),
        FormAndNumber.of(enrolment.version()),
        enrolment.completedAt(),
        ProcessingState.by(enrolment),
        StandingState.of(enrolment),
        enrolment.document(),
        enrolment.documentFailure(),
        enrolment.deliveries(),
        Note.on(enrolment.id()).stream().map(StaffNote::of).toList(),
        UploadedFile.ofEnrolment(enrolment.id()).stream()
            .map(file -> EvidenceFile.of(practice, file))
            .toList(),
        enrolment.likelyDuplicates());
  }
}
