package nz.enrolment.shell.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  /// FIPS 180-2, B.1.
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void is_that_of_the_standard() {
    assertThat(Sha256.of("abc".getBytes(US_ASCII)).hex()).isEqualTo(OF_ABC);
  }

  @Test
  void is_the_same_of_content_that_comes_in_parts() {
    var digester = Sha256.digester();
    digester.update("a".getBytes(US_ASCII));
    digester.update("bc".getBytes(US_ASCII));
    assertThat(Sha256.of(digester)).isEqualTo(new Sha256(OF_ABC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../../etc/passwd",
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
      })
  void nothing_else_is_one(String text) {
    assertThatThrownBy(() -> new Sha256(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
