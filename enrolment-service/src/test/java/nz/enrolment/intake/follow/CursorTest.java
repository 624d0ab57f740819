package nz.enrolment.intake.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final UUID ID = UUID.fromString("0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6");

  @Test
  void is_written_as_milliseconds_and_id_in_base64url() {
    assertThat(new Cursor(Instant.ofEpochMilli(1), ID).written())
        .isEqualTo("AAAAAAAAAAEPnSp-WLNMEY1usaLD1OX2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1969-12-31T23:59:59.999Z", "2026-11-22T01:02:03.004Z", "9999-12-31T00:00:00Z"})
  void is_read_as_it_was_written(String completedAt) {
    var cursor = new Cursor(Instant.parse(completedAt), ID);

    assertThat(Cursor.read(cursor.written())).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AAAA",
        "AAAAAAAAAAEPnSp-WLNMEY1usaLD1OX",
        "AAAAAAAAAAEPnSp-WLNMEY1usaLD1OX2AAAA",
        "AAAAAAAAAAEPnSp+WLNMEY1usaLD1OX2",
        "0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4",
        "ā"
      })
  void is_none_when_it_is_not_of_its_form(String text) {
    assertThat(Cursor.read(text)).isEmpty();
  }

  /// The database would refuse them.
  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE})
  void is_none_when_its_time_cannot_be_kept(long millis) {
    byte[] bytes = ByteBuffer.allocate(24).putLong(millis).array();

    assertThat(Cursor.read(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
  }
}
