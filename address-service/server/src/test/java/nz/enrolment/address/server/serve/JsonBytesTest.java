package nz.enrolment.address.server.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compared with another reader and writer of JSON.
class JsonBytesTest {
  private static final JsonMapper OTHER = new JsonMapper();

  @Test
  void writes_any_text_so_that_it_can_be_read_back() throws Exception {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var text = text(random);
      var json = new JsonBytes().text(text).bytes();
      assertThat(OTHER.readValue(json, String.class)).as("seed " + seed).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, 1519183, Integer.MAX_VALUE, Long.MAX_VALUE})
  void writes_numbers(long number) {
    assertThat(new JsonBytes().number(number).bytes())
        .asString(US_ASCII)
        .isEqualTo(Long.toString(number));
  }

  @ParameterizedTest
  @CsvSource({
    "-36.168549, -36.168549",
    "174.6280460, 174.628046",
    "-0.0000001, -0.0000001",
    "175.0500000, 175.05",
    "180, 180",
    "0, 0"
  })
  void writes_degrees_with_as_many_decimals_as_they_have(double degrees, String expected) {
    assertThat(new JsonBytes().degrees(degrees).bytes()).asString(US_ASCII).isEqualTo(expected);
  }

  @Test
  void writes_every_coordinate_of_the_index_as_it_is_stored() {
    var random = new Random(20261122);
    for (int i = 0; i < 100_000; i++) {
      double degrees = random.nextInt(-1_800_000_000, 1_800_000_001) / 1e7;
      var json = new String(new JsonBytes().degrees(degrees).bytes(), US_ASCII);
      assertThat(Double.parseDouble(json)).isEqualTo(degrees);
    }
  }

  /// From control characters to emoji, longer than the first buffer now and then.
  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(10) == 0 ? 3000 : random.nextInt(20);
    int[] bounds = {0x20, 0x80, 0x17f, 0xd800, 0x1f64f};
    while (text.length() < length) {
      int point = random.nextInt(bounds[random.nextInt(bounds.length)]);
      if (!Character.isDefined(point) || (point >= 0xd800 && point < 0xe000)) {
        continue;
      }
      text.appendCodePoint(point);
    }
    return text.toString();
  }
}
