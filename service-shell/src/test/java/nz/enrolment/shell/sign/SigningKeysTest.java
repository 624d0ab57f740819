package nz.enrolment.shell.sign;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeysTest {
  private static final String OLD = key("old", 32);
  private static final String NEW = key("new", 33);

  private static String key(String id, int bytes) {
    byte[] key = id.substring(0, 1).repeat(bytes).getBytes(US_ASCII);
    return id + ":" + Base64.getEncoder().encodeToString(key);
  }

  private static SigningKeys keys(String setting) {
    return SigningKeys.parse("a.setting", setting);
  }

  /// Worked out with `openssl dgst -sha256 -hmac oooooooooooooooooooooooooooooooo`.
  @Test
  void signs_by_hmac_sha256() {
    assertThat(keys(OLD).sign("old", "kōrero"))
        .isEqualTo("-Ydlr-d6NRFEG-64PvPo1l7ixfv7IPUDE6eSpfJ12i4");
  }

  @Test
  void signs_with_the_first_and_verifies_by_all() {
    SigningKeys rotated = keys(NEW + ", " + OLD);
    assertThat(rotated.signingId()).isEqualTo("new");

    assertThat(rotated.isSigned("old", "text", keys(OLD).sign("old", "text"))).isTrue();
    assertThat(rotated.isSigned("new", "text", keys(NEW).sign("new", "text"))).isTrue();
    assertThat(rotated.isSigned("new", "text", keys(OLD).sign("old", "text"))).isFalse();
    assertThat(keys(OLD).isSigned("new", "text", keys(NEW).sign("new", "text"))).isFalse();
  }

  @Test
  void refuses_another_text_and_every_other_signature() {
    SigningKeys keys = keys(OLD);
    String signature = keys.sign("old", "text");

    assertThat(keys.isSigned("old", "texT", signature)).isFalse();
    for (String other : new String[] {"", signature + "=", signature.toLowerCase(), "ā"}) {
      assertThat(keys.isSigned("old", "text", other)).as(other).isFalse();
    }
  }

  /// Or whoever knows a text would know its signature too.
  @Test
  void nobody_has_the_key_of_an_unknown_id() {
    SigningKeys keys = keys(OLD);

    assertThat(keys.sign("none", "text")).isNotEqualTo(keys(OLD).sign("none", "text"));
    assertThat(keys.sign("none", "text")).isNotEqualTo(keys.sign("old", "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", ":c2VjcmV0", "i d:c2VjcmV0", "īd:c2VjcmV0", "id.:c2VjcmV0"})
  void names_an_entry_that_is_none_without_its_text(String entry) {
    assertThatThrownBy(() -> keys(OLD + "," + entry))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key 2 of a.setting must be id:base64")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret!", "c2VjcmV0"})
  void names_a_key_that_is_none_or_too_short_without_its_text(String key) {
    assertThatThrownBy(() -> keys("id:" + key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("key 1 of a.setting must be at least 32 bytes in base64")
        .hasNoCause();
  }

  @Test
  void refuses_one_id_for_two_keys() {
    assertThatThrownBy(() -> keys(OLD + "," + key("old", 40)))
        .hasMessage("key 2 of a.setting has the id of an earlier one");
  }
}
