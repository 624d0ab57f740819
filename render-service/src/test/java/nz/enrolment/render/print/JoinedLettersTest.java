package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLettersTest {
  private static final Typeface OURS = new Typeface(FallbackFonts.none());

  @ParameterizedTest
  @CsvSource({
    "بيت, \uFE91\uFEF4\uFE96", // initial, medial, final
    "دار, \u062F\u0627\u0631", // letters that join no next one stay as they are
    "سار, \uFEB3\uFE8E\u0631",
    "پچگ, \uFB58\uFB7D\uFB93", // Persian
    "ہے, \uFBA8\uFBAF", // Urdu
    "ٹکڑا, \uFB68\uFB91\uFB8D\u0627",
    "بـب, \uFE91\u0640\uFE90", // a stretched line joins on both sides
    "שרה, \u05E9\u05E8\u05D4" // Hebrew does not join
  })
  void gives_each_letter_the_shape_of_its_place(String word, String shapes) {
    assertThat(JoinedLetters.of(word)).hasValue(shapes);
  }

  @ParameterizedTest
  @CsvSource({"لا, \uFEFB", "بلا, \uFE91\uFEFC", "الأحمد, \u0627\uFEF7\uFEA3\uFEE4\uFEAA"})
  void makes_one_of_lam_and_alef(String word, String shapes) {
    assertThat(JoinedLetters.of(word)).hasValue(shapes);
  }

  @Test
  void does_not_join_over_a_non_joiner_which_is_not_seen_itself() {
    assertThat(JoinedLetters.of("می\u200cگوید")).hasValue("\uFEE3\uFBFD\uFB94\uFEEE\uFBFE\uFEAA");
    assertThat(JoinedLetters.of("ب\u200d")).hasValue("\uFE91");
  }

  @ParameterizedTest
  @CsvSource({"שׁ, \uFB2A", "בּ, \uFB31", "שּׁ, \uFB2C"})
  void makes_one_of_a_hebrew_letter_and_its_dots(String letter, String shape) {
    assertThat(JoinedLetters.of(letter)).hasValue(shape);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ښه", "شكرًا", "محمّد", "שָׂרָה", "ۂبب"})
  void has_no_shape_for_letters_without_forms_and_none_for_signs(String word) {
    assertThat(JoinedLetters.of(word)).isEmpty();
  }

  /// Arabic, Persian and Urdu: each letter before, after and between others, in both weights.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
        "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہھءیے"
      })
  void sets_whole_alphabets(String alphabet) {
    PrintableText legible = new PrintableText(OURS::hasGlyph);

    alphabet
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            letter -> legible.text(letter + " ب" + letter + " " + letter + "ب ب" + letter + "ب"));

    assertThat(legible.isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u064B", "e\u064E", "\u05B4", "x\u0651y"})
  void marks_a_sign_without_a_letter_of_its_script(String text) {
    PrintableText legible = new PrintableText(OURS::hasGlyph);

    assertThat(legible.text(text)).contains("[?");
  }

  @Test
  void marks_a_word_as_a_whole() {
    PrintableText legible = new PrintableText(OURS::hasGlyph);

    assertThat(legible.text("میں ښه دی")).isEqualTo("میں [? sˌh] دی");
    assertThat(legible.isComplete()).isFalse();
  }
}
