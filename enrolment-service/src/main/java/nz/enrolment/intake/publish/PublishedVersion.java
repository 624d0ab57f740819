package nz.enrolment.intake.publish;

import java.util.List;
import nz.enrolment.form.define.Untranslated;

/// The answer to a publication.
///
/// @param id the form's id within the practice
/// @param number 1 for the first version
/// @param untranslated the words of the definition that one of its languages lacks
record PublishedVersion(String id, int number, List<Untranslated> untranslated) {}
