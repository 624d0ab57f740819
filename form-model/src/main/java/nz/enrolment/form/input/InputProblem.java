package nz.enrolment.form.input;

/// What is wrong, and where.
///
/// @param pointer RFC 6901, into the JSON that was sent
/// @param code stable, in lower case, see [Fault]
/// @param detail a plain sentence in the language of who sent it; it holds nothing of what was sent
public record InputProblem(String pointer, String code, String detail) {}
