package nz.enrolment.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a file of 1000 bytes.
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-499, 0, 499",
    "bytes=500-, 500, 999",
    "bytes=999-, 999, 999",
    "bytes=0-999999999999999999, 0, 999",
    "bytes=-1, 999, 999",
    "bytes=-5000, 0, 999"
  })
  void is_a_part(String header, int first, int last) {
    assertThat(ByteRange.read(header, 1000)).isEqualTo(new ByteRange.Part(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=5000-6000", "bytes=-0"})
  void is_beyond_the_file(String header) {
    assertThat(ByteRange.read(header, 1000)).isEqualTo(new ByteRange.Unsatisfiable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=5-4",
        "bytes=0-1,5-6",
        "lines=0-1",
        "bytes=a-b",
        "bytes=0-9999999999999999999999"
      })
  void is_the_whole_file_when_it_cannot_be_read(String header) {
    assertThat(ByteRange.read(header, 1000)).isEqualTo(new ByteRange.Whole());
  }

  @Test
  void is_the_whole_file_when_nothing_is_said() {
    assertThat(ByteRange.read(null, 1000)).isEqualTo(new ByteRange.Whole());
  }
}
