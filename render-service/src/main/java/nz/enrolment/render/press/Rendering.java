package nz.enrolment.render.press;

/// A finished document.
///
/// @param file its bytes
/// @param pages counted with any cover sheet
/// @param isComplete false when a character could not be printed, and `[? …]` stands in its place
public record Rendering(byte[] file, int pages, boolean isComplete) {}
