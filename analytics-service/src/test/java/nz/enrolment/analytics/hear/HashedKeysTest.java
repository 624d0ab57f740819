package nz.enrolment.analytics.hear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedKeysTest {
  private static final String ID = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";
  private static final String OLD = secret(32, 1);
  private static final String NEW = secret(33, 2);

  @Test
  void are_the_same_for_an_id_and_others_for_another_id_or_secret() {
    var keys = new HashedKeys(OLD).of(ID);
    assertThat(keys).singleElement().asString().matches("[0-9a-f]{64}");
    assertThat(new HashedKeys(OLD).of(ID)).isEqualTo(keys);
    assertThat(new HashedKeys(OLD).of(ID.replace('0', '1'))).doesNotContainAnyElementsOf(keys);
    assertThat(new HashedKeys(NEW).of(ID)).doesNotContainAnyElementsOf(keys);
  }

  @Test
  void are_two_in_the_order_of_the_secrets_while_these_are_rotated() {
    assertThat(new HashedKeys(NEW + ", " + OLD).of(ID))
        .containsExactly(
            new HashedKeys(NEW).of(ID).getFirst(), new HashedKeys(OLD).of(ID).getFirst());
  }

  @Test
  void a_secret_that_is_short_is_refused_by_its_place() {
    assertThatThrownBy(() -> new HashedKeys(NEW + "," + secret(31, 1)))
        .hasMessage("secret 2 of analytics.secret has 31 bytes, 32 are needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "no base64"})
  void one_that_is_none_is_refused_without_being_repeated(String secret) {
    assertThatThrownBy(() -> new HashedKeys(secret + "," + NEW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("secret 1 of analytics.secret");
  }

  private static String secret(int length, int content) {
    byte[] bytes = new byte[length];
    bytes[0] = (byte) content;
    return Base64.getEncoder().encodeToString(bytes);
  }
}
