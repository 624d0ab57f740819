package nz.enrolment.form.question;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.words.Wording;

/// One of the answers that a question offers; `detail` asks for more when it is chosen.
///
/// @param also other words by which people look for it
public record Option(String code, Wording label, Optional<Wording> detail, List<String> also) {
  public Option {
    also = List.copyOf(also);
  }

  /// One that is found by its label.
  public Option(String code, Wording label, Optional<Wording> detail) {
    this(code, label, detail, List.of());
  }

  boolean speaks(String language) {
    return label.speaks(language) && detail.stream().allMatch(words -> words.speaks(language));
  }
}
