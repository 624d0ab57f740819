package nz.enrolment.form;

import java.util.List;

/// A titled run of questions.
record FormSection(Wording title, List<Question> questions) {}
