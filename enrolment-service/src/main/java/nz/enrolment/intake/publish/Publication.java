package nz.enrolment.intake.publish;

import java.util.List;
import nz.enrolment.form.define.Untranslated;
import nz.enrolment.form.input.InputProblem;

/// What became of a definition that a practice wanted to publish.
sealed interface Publication {

  /// It is published; where words are not translated, English stands.
  record Published(VersionKey version, List<Untranslated> untranslated) implements Publication {}

  /// It cannot be: all that is wrong with it.
  record Faulty(List<InputProblem> problems) implements Publication {}
}
