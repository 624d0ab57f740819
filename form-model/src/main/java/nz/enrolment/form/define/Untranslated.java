package nz.enrolment.form.define;

/// Words of a form that one of its languages lacks: there they, and the question that they belong
/// to, are put in English.
///
/// @param pointer RFC 6901, into the definition: to the words, or to a known question that has none
///   in this language
/// @param language BCP 47 tag
public record Untranslated(String pointer, String language) {}
