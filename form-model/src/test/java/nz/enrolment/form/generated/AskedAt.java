package nz.enrolment.form.generated;

/// A question that was asked, and how it was answered.
///
/// @param pointer RFC 6901, of the place of the raw answer
/// @param shape the name of the answer's shape, or `unanswered`
record AskedAt(String pointer, String shape) {}
