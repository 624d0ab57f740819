package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {
  private static final UUID ID = UUID.fromString("0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6");

  @Test
  void reads_the_canonical_form_in_either_case() {
    assertThat(Uuids.read("0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6")).contains(ID);
    assertThat(Uuids.read("0F9D2A7E-58B3-4C11-8D6E-B1A2C3D4E5F6")).contains(ID);
  }

  /// The JDK takes groups that are too short for numbers with leading zeros.
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "1-2-3-4-5",
        "0f9d2a7e58b34c118d6eb1a2c3d4e5f6",
        "{0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6}",
        " 0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6",
        "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6\n",
        "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f",
        "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5fg",
        "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f٦"
      })
  void reads_nothing_else(String text) {
    assertThat(Uuids.read(text)).isEmpty();
  }
}
