package nz.enrolment.form;

/// Something wrong in what was sent.
///
/// @param pointer RFC 6901 pointer into the document that was sent
/// @param code stable, for programs: `required`, `not-an-option`, `nhi-check`…
/// @param detail plain words for the person who filled it in; never what they wrote
public record Problem(String pointer, String code, String detail) {}
