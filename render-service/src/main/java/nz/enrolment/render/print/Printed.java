package nz.enrolment.render.print;

/// A finished PDF.
///
/// @param pdf the file
/// @param pages counted with any cover sheet
/// @param isComplete false when a character had no glyph in our fonts, and `[? …]` stands in its
///   place
public record Printed(byte[] pdf, int pages, boolean isComplete) {}
