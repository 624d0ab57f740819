package nz.enrolment.form.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.answer.StoredFile;

/// A completed enrolment. It is whole in itself: no output needs to ask what a question meant.
///
/// @param completedAt UTC
/// @param language BCP 47 tag in which it was filled in: `en` or `mi`
/// @param asked all that was asked, in order, answered or not
/// @param dropped ids of questions that a draft held an answer to, and that were not asked in the
///   end
public record Enrolment(
    UUID id,
    Instant completedAt,
    Practice practice,
    FormVersion form,
    String language,
    Identity identity,
    Birth birth,
    Gender gender,
    Ethnicity ethnicity,
    Contact contact,
    EmergencyContact emergency,
    Eligibility eligibility,
    Cards cards,
    Smoking smoking,
    Transfer transfer,
    Declarations declarations,
    Signing signing,
    List<Section> asked,
    List<String> dropped) {
  public Enrolment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(birth, "birth");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(ethnicity, "ethnicity");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(emergency, "emergency");
    Objects.requireNonNull(eligibility, "eligibility");
    Objects.requireNonNull(cards, "cards");
    Objects.requireNonNull(smoking, "smoking");
    Objects.requireNonNull(transfer, "transfer");
    Objects.requireNonNull(declarations, "declarations");
    Objects.requireNonNull(signing, "signing");
    asked = List.copyOf(asked);
    dropped = List.copyOf(dropped);
  }

  /// The files that were sent as answers, in the order of their questions; each stays a file of its
  /// own.
  public List<StoredFile> files() {
    return asked.stream()
        .flatMap(section -> section.asked().stream())
        .flatMap(question -> question.answer().files().stream())
        .toList();
  }

  /// Only the id, which is no secret: topics, URLs and logs name an enrolment by it.
  @Override
  public String toString() {
    return "Enrolment[" + id + "]";
  }
}
