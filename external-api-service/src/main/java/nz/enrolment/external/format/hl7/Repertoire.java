package nz.enrolment.external.format.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The characters that a destination takes. ISO 8859-1 has no vowel with a macron, so names are
/// folded to what it has: "Māori" goes as "Maori", never as "M?ori". A letter that nothing folds,
/// such as one of another script, becomes `?`; the document still shows it.
public enum Repertoire {
  /// All of Unicode.
  UTF_8(StandardCharsets.UTF_8, "UNICODE UTF-8"),
  /// Letters of Western Europe.
  LATIN_1(StandardCharsets.ISO_8859_1, "8859/1"),
  /// What MSH-18 means when it is empty.
  ASCII(StandardCharsets.US_ASCII, "");

  /// What Unicode does not decompose, or decomposes to what is not ASCII.
  private static final Map<Integer, String> FOLDED =
      Map.ofEntries(
          fold('ß', "ss"),
          fold('æ', "ae"),
          fold('Æ', "AE"),
          fold('ø', "o"),
          fold('Ø', "O"),
          fold('œ', "oe"),
          fold('Œ', "OE"),
          fold('ł', "l"),
          fold('Ł', "L"),
          fold('đ', "d"),
          fold('Đ', "D"),
          fold('ð', "d"),
          fold('Ð', "D"),
          fold('þ', "th"),
          fold('Þ', "Th"),
          fold('ı', "i"),
          fold('‘', "'"),
          fold('’', "'"),
          fold('ʻ', "'"),
          fold('ʼ', "'"),
          fold('“', "\""),
          fold('”', "\""),
          fold('‐', "-"),
          fold('‑', "-"),
          fold('–', "-"),
          fold('—', "-"),
          fold('…', "..."),
          fold('\u00a0', " "));

  private final Charset charset;
  private final String name;

  Repertoire(Charset charset, String name) {
    this.charset = charset;
    this.name = name;
  }

  Charset charset() {
    return charset;
  }

  /// As HL7 table 0211 names it: for MSH-18.
  String inTable0211() {
    return name;
  }

  /// The text with nothing in it that the charset cannot hold. Half of a surrogate pair is nothing
  /// that any charset holds.
  String of(String text) {
    return charset.newEncoder().canEncode(text) ? text : fold(text);
  }

  private String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(this::fold)
        .collect(Collectors.joining());
  }

  private String fold(int character) {
    String itself = Character.toString(character);
    return canHold(itself)
        ? itself
        : Optional.ofNullable(FOLDED.get(character)).orElseGet(() -> letter(itself));
  }

  private String letter(String character) {
    String letters = Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return canHold(letters) ? letters : "?";
  }

  private boolean canHold(String text) {
    return charset.newEncoder().canEncode(text);
  }

  private static Map.Entry<Integer, String> fold(char from, String to) {
    return Map.entry((int) from, to);
  }
}
