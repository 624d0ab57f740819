package nz.enrolment.form.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  private static Document read(String text) {
    return StrictJson.read(text.getBytes(UTF_8));
  }

  private static JsonNode usable(String text) {
    assertThat(read(text)).isInstanceOf(Document.Usable.class);
    return ((Document.Usable) read(text)).json();
  }

  @Test
  void keeps_decimals_as_they_were_written() {
    assertThat(usable("{\"weight\":92.50}")).hasToString("{\"weight\":92.50}");
  }

  @Test
  void reads_text_after_a_byte_order_mark() {
    assertThat(usable("\uFEFF{}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{} {}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":NaN}",
        "{\"a\":\"\0\"}",
        "\uFEFF\uFEFF{}",
        "314159265358979323846264338327950288419716939937510"
      })
  void reads_nothing_that_could_mean_something_else(String text) {
    assertThat(read(text)).isInstanceOf(Document.NotJson.class);
  }

  /// One byte a character.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff",
        "\u00c0\u00af",
        "\u00c0\u0080",
        "\u00e0\u0080\u00af",
        "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
        "\u00f5\u0080\u0080\u0080",
        "\u00f0\u009f"
      })
  void reads_utf_8_in_one_way_only(String bytes) {
    assertThat(StrictJson.read(("\"" + bytes + "\"").getBytes(ISO_8859_1)))
        .isInstanceOf(Document.NotJson.class);
  }

  @Test
  void reads_no_other_encoding() {
    assertThat(StrictJson.read("{}".getBytes(UTF_16BE))).isInstanceOf(Document.NotJson.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e99999999999",
        "0.1e-2147483648",
        "0e99999999999999999999",
        "-1e400",
        "1e99999999",
        "1e-99999999",
        "\"\\u0000\"",
        "\"\\ud800\"",
      })
  void says_where_a_value_is_that_cannot_be_kept(String value) {
    assertThat(read("{\"a\":[true,%s],\"b\":%s}".formatted(value, value)))
        .isInstanceOfSatisfying(
            Document.Unusable.class,
            unusable ->
                assertThat(unusable.problems())
                    .extracting(InputProblem::pointer)
                    .containsExactly("/a/1", "/b"));
  }

  @Test
  void rereads_what_was_kept_before_values_were_looked_at() {
    assertThat(StrictJson.reread("{\"a\":1e400}".getBytes(UTF_8))).hasToString("{\"a\":1E+400}");
  }
}
