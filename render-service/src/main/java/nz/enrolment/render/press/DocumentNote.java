package nz.enrolment.render.press;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a reader of a document should know of it. The codes are announced and kept: they are not
/// changed.
public enum DocumentNote {
  /// A character could not be printed, and `[? …]` stands in its place.
  GLYPHS_MISSING,
  /// A file could not be shown, and a page says so, and why.
  EVIDENCE_NOT_SHOWN;

  /// As it is announced and kept: `glyphs-missing`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The notes with those codes, but for those that only another build knows.
  public static List<DocumentNote> of(List<String> codes) {
    return Arrays.stream(values()).filter(note -> codes.contains(note.code())).toList();
  }
}
