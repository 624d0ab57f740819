package nz.enrolment.analytics.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretTest {
  private final Secret secret = Secret.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));

  /// Computed with Python's `hmac`: the facts that are kept are found by this value.
  @Test
  void a_hash_stays_what_it_is() {
    assertThat(HexFormat.of().formatHex(secret.hash("enrolment", List.of("a", "b"))))
        .isEqualTo("f8cc4162d421fd6a325f3b97e5c040ca7f61c246647fd56e7f04c16e842d200f");
  }

  @Test
  void parts_and_purposes_do_not_run_into_each_other() {
    assertThat(secret.hash("x", List.of("ab", "c")))
        .isNotEqualTo(secret.hash("x", List.of("a", "bc")));
    assertThat(secret.hash("x", List.of("y"))).isNotEqualTo(secret.hash("y", List.of("x")));
  }

  @Test
  void a_short_secret_is_refused() {
    var short31 = Base64.getEncoder().encodeToString(new byte[31]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.ofBase64(short31))
        .withMessageContaining("31");
  }

  @Test
  void a_secret_that_is_no_base64_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Secret.ofBase64("not base64!"));
  }
}
