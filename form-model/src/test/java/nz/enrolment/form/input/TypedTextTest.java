package nz.enrolment.form.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  @ParameterizedTest
  @MethodSource
  void reads_any_space_as_a_space(String space) {
    assertThat(text("Yuki" + space + "Aoi")).contains("Yuki Aoi");
    assertThat(line("Yuki" + space + "Aoi")).contains("Yuki Aoi");
    assertThat(line(space + "Aoi" + space)).contains("Aoi");
    assertThat(input(space + space).isBlank()).isTrue();
  }

  /// `White_Space` in Unicode's PropList.txt but for the ends of lines, and what else is blank.
  static Stream<String> reads_any_space_as_a_space() {
    IntStream alone = IntStream.of(0x9, 0xb, 0xc, 0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000);
    IntStream blank = IntStream.of(0x3164, 0xffa0, 0x2800);
    return Stream.of(alone, IntStream.rangeClosed(0x2000, 0x200a), blank)
        .flatMapToInt(Function.identity())
        .mapToObj(Character::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", " \n", "\u3000\r\n", "\u200b\n"})
  void reads_the_end_of_any_line(String end) {
    assertThat(text("one" + end + "two")).contains("one\ntwo");
    assertThat(problem("one" + end + "two")).isEqualTo("several-lines");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2060, 0x2064, 0x206a, 0xfeff, 0xfffb,
        0xe0041
      })
  void drops_marks_without_width(int mark) {
    String seen = Character.toString(mark);

    assertThat(line(seen + "Hē" + seen + "mi" + seen)).contains("Hēmi");
    assertThat(line("e" + seen + "\u0301")).contains("é");
  }

  @ParameterizedTest
  @CsvSource({
    "می\u200cخواهم, می\u200cخواهم",
    "ක\u0dca\u200dරම, ක\u0dca\u200dරම",
    "👩\u200d⚕\ufe0f, 👩\u200d⚕\ufe0f",
    "می\u200c خواهم\u200d, می خواهم",
    "Hē\u200dmi\u200c, Hēmi",
    "\u200dHēmi, Hēmi",
    "he\u200cmi@example.nz\u200d, hemi@example.nz"
  })
  void keeps_joiners_within_the_words_that_need_them(String typed, String kept) {
    assertThat(line(typed)).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({"１２ Ｑueen ｓt, 12 Queen st", "Aoi（蒼）！, Aoi（蒼）！", "\u0661\u06dd, \u0661\u06dd"})
  void makes_letters_and_digits_ordinary_and_leaves_the_rest(String typed, String kept) {
    assertThat(line(typed)).contains(kept);
  }

  @Test
  void keeps_one_empty_line_between_paragraphs() {
    assertThat(text("\n\none\n\n\n \n\ntwo\r\n\r\nthree\nfour\n\n"))
        .contains("one\n\ntwo\n\nthree\nfour");
    assertThat(text("a" + "\n".repeat(3_900) + "b")).contains("a\n\nb");
  }

  @Test
  void keeps_spaces_that_indent_a_line() {
    assertThat(text("medicines:\n  metformin")).contains("medicines:\n  metformin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\ufeff\u00ad", "\ufe0f", "\u202e", "\u200d"})
  void takes_what_nobody_sees_for_nothing(String unseen) {
    assertThat(problem(unseen)).isEqualTo("required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202eb", "a\u2066b", "a\u0007b", "a\u0000", "a\ue000", "a\ud800b"})
  void refuses_what_cannot_be_printed(String text) {
    assertThat(problem(text)).isEqualTo("control-character");
  }

  @Test
  void reads_a_number_that_was_copied_with_its_direction() {
    assertThat(input("\u202a+64 21\u00a0555 0100\u202c").digits(40)).contains("+64 21 555 0100");
    assertThat(input("\u206821\u2069").typed()).contains("21");
  }

  /// Time grows with the length, and not with its square.
  @Test
  void reads_a_million_spaces() {
    String spaces = " ".repeat(1_000_000);

    assertThatNoException().isThrownBy(() -> text("é\n" + spaces + "\u0301" + spaces + "\n"));
  }

  private static Optional<String> text(String typed) {
    return input(typed).text(4_000);
  }

  private static Optional<String> line(String typed) {
    return input(typed).line(4_000);
  }

  private static String problem(String typed) {
    var problems = new ProblemCollector("en");
    Input.root(TextNode.valueOf(typed), problems).line(4_000);
    return problems.found().getFirst().code();
  }

  private static Input input(String typed) {
    return Input.root(TextNode.valueOf(typed), new ProblemCollector("en"));
  }
}
