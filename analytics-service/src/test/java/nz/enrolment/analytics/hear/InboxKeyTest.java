package nz.enrolment.analytics.hear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class InboxKeyTest {
  private static final String ID = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";

  @Test
  void is_the_same_for_an_id_and_another_for_another_id_or_secret() {
    var key = new InboxKey(secret(32, 1));
    assertThat(key.apply(ID))
        .matches("[0-9a-f]{64}")
        .isEqualTo(new InboxKey(secret(32, 1)).apply(ID));
    assertThat(key.apply(ID)).isNotEqualTo(key.apply(ID.replace('0', '1')));
    assertThat(key.apply(ID)).isNotEqualTo(new InboxKey(secret(32, 2)).apply(ID));
  }

  @Test
  void a_secret_that_is_short_or_no_base64_is_refused_without_being_repeated() {
    assertThatThrownBy(() -> new InboxKey(secret(31, 1)))
        .hasMessage("the secret has 31 bytes, 32 are needed");
    assertThatThrownBy(() -> new InboxKey("no base64"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String secret(int length, int content) {
    byte[] bytes = new byte[length];
    bytes[0] = (byte) content;
    return Base64.getEncoder().encodeToString(bytes);
  }
}
