package nz.enrolment.form.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A section of the form as it was shown.
///
/// @param intro what stood above its questions
/// @param language BCP 47 tag of title and intro, when it is not the enrolment's
/// @param asked what was asked in it, in order; never nothing
public record Section(
    String title, Optional<String> intro, Optional<String> language, List<Asked> asked) {
  public Section {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(intro, "intro");
    Objects.requireNonNull(language, "language");
    asked = List.copyOf(asked);
  }
}
