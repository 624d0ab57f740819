package nz.enrolment.form.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteroperableJsonTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static List<String> problems(String json) throws Exception {
    return problems(MAPPER.readTree(json));
  }

  private static List<String> problems(JsonNode document) {
    return InteroperableJson.problems(document, "en").stream()
        .map(problem -> problem.pointer() + " " + problem.code())
        .toList();
  }

  @Test
  void finds_every_value_at_its_place() throws Exception {
    assertThat(problems("{\"a\":[\"x\",\"\\u0000\",{\"b/~\":1e400}],\"c\":\"\\ud800\",\"d\":1.50}"))
        .containsExactly(
            "/a/1 control-character", "/a/2/b~1~0 out-of-range", "/c control-character");
  }

  @Test
  void reports_a_name_that_cannot_be_repeated_at_its_object() throws Exception {
    assertThat(problems("{\"a\":{\"\\udc00\":\"\\u0000\"}}"))
        .containsExactly("/a control-character");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
  void takes_no_code_point_that_is_no_character(int c) {
    assertThat(problems(TextNode.valueOf("a" + Character.toString(c)))).hasSize(1);
  }

  /// Control characters are JSON's to carry; whether an answer may have them, its reader says.
  @ParameterizedTest
  @ValueSource(
      ints = {1, 7, 9, 0x7F, 0x202E, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F600, 0x10FFFD})
  void takes_every_other(int c) {
    assertThat(problems(TextNode.valueOf("a" + Character.toString(c)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "-1e400",
        "1e309",
        "1e99999999",
        "1e2147483647",
        "1e-99999999",
        "0e99999999",
        "0e-99999999",
        "1e-401",
        "9E-2147483647"
      })
  void takes_no_number_that_a_double_cannot_hold_or_that_writes_out_endlessly(String number) {
    assertThat(problems(DecimalNode.valueOf(new BigDecimal(number))))
        .containsExactly(" out-of-range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0.0", "92.50", "1e308", "-1.7e308", "1e-300", "12345678901234567890.5"})
  void takes_every_other_number(String number) {
    assertThat(problems(DecimalNode.valueOf(new BigDecimal(number)))).isEmpty();
  }
}
