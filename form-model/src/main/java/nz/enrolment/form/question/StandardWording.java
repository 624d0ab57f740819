package nz.enrolment.form.question;

import java.util.Optional;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// The usual wording of known questions, their options, statements and help, which a practice may
/// replace. It is plain wording of this project, for the practice, and its te reo Māori for a
/// translator, to review before it is put to patients.
final class StandardWording {

  private static final Translations TRANSLATIONS =
      Translations.load(StandardWording.class, "wording", Translations.SHIPPED);

  private StandardWording() {}

  static Wording of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no wording for " + key));
  }

  static Optional<Wording> find(String key) {
    return TRANSLATIONS.wording(key);
  }
}
