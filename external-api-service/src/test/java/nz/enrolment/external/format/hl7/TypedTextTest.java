package nz.enrolment.external.format.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.hl7v2.model.Message;
import java.util.List;
import java.util.Optional;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.form.enrolment.Enrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that a patient typed leaves its component.
class TypedTextTest {
  private static final List<String> TYPED =
      List.of(
          "PID-5-1",
          "PID-5-2",
          "PID-5-3",
          "PID-5(1)-2",
          "PID-9-1",
          "PID-11-1",
          "PID-11-3",
          "PID-11-5",
          "PID-11-8",
          "PID-11(1)-1",
          "PID-13(2)-4",
          "NK1-2-1",
          "NK1-3-2");

  private final Enrolment adult = GoldenEvents.completed("adult-rural");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "^",
        "~",
        "&",
        "\\",
        "a|b^c~d&e\\f",
        "\\F\\",
        "\\.br\\",
        "\\X0D\\",
        "\\",
        "\\\\E\\",
        "MSH|^~\\&|",
        "Māori",
        "Tāwhiri & Sons | ~",
        "\"",
        "\"\"\"",
        "O'Brien",
        "王 小明",
        "𠮷",
        "𠮷|𠮷",
        "#",
        "|||||||||||||||||||||||||||||||||||||||",
        "nā\\",
        "\\H\\n\\N\\"
      })
  void arrives_as_it_was_typed(String text) {
    Message message = parse(Enrolments.typed(adult, text));

    assertThat(TYPED).allSatisfy(place -> assertThat(Hapi.at(message, place)).isEqualTo(text));
    assertThat(Hapi.at(message, "PID-23")).isEqualTo(text + ", New Zealand");
    assertThat(Structure.faults(message)).containsOnly("extra component in PD1-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\t", "\u0085", "\u2028", "\u2029"})
  void an_end_of_line_is_a_space(String end) {
    Message message = parse(Enrolments.typed(adult, "a" + end + "PID|1"));

    assertThat(TYPED).allSatisfy(place -> assertThat(Hapi.at(message, place)).isEqualTo("a PID|1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u000b", "\u001c", "\u001c\r", "\u0000", "\u007f", "\u0090"})
  void what_frames_a_message_on_the_wire_is_dropped(String control) {
    byte[] bytes =
        Hl7Samples.write(
                Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28),
                Enrolments.typed(adult, "a" + control + "b"))
            .bytes();

    assertThat(bytes).doesNotContain(0x0b, 0x1c, 0x00, 0x7f, 0x0a);
  }

  @Test
  void two_quotes_that_were_typed_delete_nothing() {
    String text =
        Hl7Samples.text(
            Hl7Samples.usual(Version.V2_4, MessageType.ADT_A31), Enrolments.typed(adult, "\"\""));

    assertThat(text).doesNotContainPattern("[|^~&]\"\"[|^~&\r]").contains("||\" \"^\" \"^");
  }

  @Test
  void what_was_not_answered_is_an_empty_field_and_no_repetition_is_empty() {
    String text =
        Hl7Samples.text(
            Hl7Samples.usual(Version.V2_4, MessageType.ADT_A31),
            GoldenEvents.completed("several-ethnicities-and-card"));

    assertThat(text).doesNotContain("\"\"", "~~", "~|", "|~", "^|");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Māori, Maori",
        "Kūkūtai Te-Ātiawa, Kukutai Te-Atiawa",
        "Ma\u0304ori, Maori",
        "ʻOfa D’Angelo, 'Ofa D'Angelo",
        "Łucja Świątek, Lucja Swiatek",
        "Weiß Þóra Æsa, Weiss Thora AEsa",
        "Nguyễn Đức, Nguyen Duc",
        "王, ?",
        "𠮷野, ??",
        "\ud800, ?"
      })
  void is_folded_where_the_destination_takes_ascii(String typed, String folded) {
    var ascii = Hl7Samples.repertoire(Repertoire.ASCII, Optional.empty());
    Message message = Hapi.parse(Hl7Samples.text(ascii, Enrolments.typed(adult, typed)));

    assertThat(Hapi.at(message, "PID-5-1")).isEqualTo(folded);
    assertThat(Hapi.at(message, "MSH-18")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"Māori José Zoë, Maori José Zoë", "Weiß ʻOfa Łucja, Weiß 'Ofa Lucja"})
  void of_western_europe_only_what_iso_8859_1_lacks_is_folded(String typed, String folded) {
    var latin = Hl7Samples.repertoire(Repertoire.LATIN_1, Optional.empty());
    Message message = Hapi.parse(Hl7Samples.text(latin, Enrolments.typed(adult, typed)));

    assertThat(Hapi.at(message, "PID-5-1")).isEqualTo(folded);
    assertThat(Hapi.at(message, "MSH-18")).isEqualTo("8859/1");
  }

  private static Message parse(Enrolment enrolment) {
    return Hapi.parse(
        Hl7Samples.text(Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28), enrolment));
  }
}
