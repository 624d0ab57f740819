package nz.enrolment.render.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.HangulSyllableType;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.enrolment.shell.file.Sha256;

/// TrueType fonts that a deployment adds for scripts that ours lack. They are read and tried once,
/// when the service starts.
///
/// Only scripts whose letters can be set one by one, from left to right, are taken from them:
/// Devanagari without shaping would be wrong shapes.
public final class FallbackFonts {
  private static final Set<UnicodeScript> ONE_BY_ONE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.COMMON);

  private static final int DIGITS = 8;

  private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|otc)");

  private final List<byte[]> files;

  private FallbackFonts(List<byte[]> files) {
    this.files = files;
  }

  /// No other fonts than ours.
  public static FallbackFonts none() {
    return new FallbackFonts(List.of());
  }

  /// All fonts of a folder, those first whose names come first. Files that do not call themselves
  /// fonts are left alone.
  ///
  /// @throws UncheckedIOException with the path, when a file cannot be read
  /// @throws UnusableFont with the path and the reason, for the first that no document could hold
  public static FallbackFonts in(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return new FallbackFonts(
          all.filter(FallbackFonts::isFont).sorted().map(FallbackFonts::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static boolean isFont(Path file) {
    return FONT.matcher(file.toString().toLowerCase(Locale.ROOT)).matches();
  }

  private static byte[] read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      FontCheck.require(file, bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// Tells other fonts from these, and from none: the first digits of a digest.
  public Optional<String> fingerprint() {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digester = Sha256.digester();
    files.forEach(digester::update);
    return Optional.of(Sha256.of(digester).hex().substring(0, DIGITS));
  }

  List<byte[]> files() {
    return files;
  }

  /// Whether a glyph is all that it takes to set the character. Korean is set by the syllable: the
  /// parts of old ones that Unicode has not composed would stand one beside the other.
  static boolean isSetOneByOne(int codePoint) {
    return !Character.isISOControl(codePoint)
        && ONE_BY_ONE.contains(UnicodeScript.of(codePoint))
        && !isPartOfSyllable(codePoint);
  }

  private static boolean isPartOfSyllable(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.HANGUL_SYLLABLE_TYPE)) {
      case HangulSyllableType.LEADING_JAMO,
          HangulSyllableType.VOWEL_JAMO,
          HangulSyllableType.TRAILING_JAMO ->
          true;
      default -> false;
    };
  }
}
