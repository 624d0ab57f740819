package nz.enrolment.form.question;

import java.util.Optional;
import nz.enrolment.form.words.Wording;

/// One of the answers that a question offers; `detail` asks for more when it is chosen.
public record Option(String code, Wording label, Optional<Wording> detail) {

  boolean speaks(String language) {
    return label.speaks(language) && detail.stream().allMatch(words -> words.speaks(language));
  }
}
