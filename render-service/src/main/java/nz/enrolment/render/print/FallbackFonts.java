package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// TrueType fonts that a deployment adds for scripts that ours lack. They are read once, when the
/// service starts.
///
/// Only scripts whose letters can be set one by one, from left to right, are taken from them:
/// Devanagari or Arabic without shaping would be wrong shapes.
public final class FallbackFonts {
  private static final Set<UnicodeScript> ONE_BY_ONE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.COMMON);

  private final List<byte[]> files;

  private FallbackFonts(List<byte[]> files) {
    this.files = files;
  }

  /// No other fonts than ours.
  public static FallbackFonts none() {
    return new FallbackFonts(List.of());
  }

  /// All `.ttf` files of a folder, those first whose names come first.
  ///
  /// @throws UncheckedIOException with the path, when a file cannot be read
  public static FallbackFonts in(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return new FallbackFonts(
          all.filter(file -> file.toString().endsWith(".ttf"))
              .sorted()
              .map(FallbackFonts::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  List<byte[]> files() {
    return files;
  }

  /// Whether a glyph is all that it takes to set the character.
  static boolean isSetOneByOne(int codePoint) {
    return !Character.isISOControl(codePoint) && ONE_BY_ONE.contains(UnicodeScript.of(codePoint));
  }
}
