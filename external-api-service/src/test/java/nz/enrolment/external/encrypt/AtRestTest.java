package nz.enrolment.external.encrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtRestTest {
  private static final byte[] PLAIN = "Hēmi Tāwhiri".getBytes(StandardCharsets.UTF_8);
  private static final DeliveryId ID = new DeliveryId(new UUID(0, 1), "pms", 1);
  private static final Place HERE = Place.payload(ID);

  private final AtRest old = new AtRest("keys", key("old", 1));

  @Test
  void what_is_encrypted_is_decrypted_and_nothing_of_it_is_seen() {
    byte[] stored = old.encrypt(PLAIN, HERE);

    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("whiri");
    assertThat(AtRest.isEncrypted(stored)).isTrue();
    assertThat(AtRest.isEncrypted(PLAIN)).isFalse();
    assertThat(old.decrypt(stored, HERE)).isEqualTo(PLAIN);
    assertThat(old.encrypt(PLAIN, HERE)).isNotEqualTo(stored);
  }

  @Test
  void a_new_key_encrypts_and_the_old_one_still_decrypts() {
    AtRest both = new AtRest("keys", key("new", 2) + "," + key("old", 1));

    assertThat(both.decrypt(old.encrypt(PLAIN, HERE), HERE)).isEqualTo(PLAIN);
    byte[] stored = both.encrypt(PLAIN, HERE);
    assertThat(new AtRest("keys", key("new", 2)).decrypt(stored, HERE)).isEqualTo(PLAIN);
    assertThatIllegalStateException()
        .isThrownBy(() -> old.decrypt(stored, HERE))
        .withMessage("The key new is not configured any more");
  }

  @Test
  void what_belongs_elsewhere_is_not_decrypted() {
    byte[] stored = old.encrypt(PLAIN, HERE);
    assertThatIllegalStateException().isThrownBy(() -> old.decrypt(stored, Place.event(ID)));
  }

  @Test
  void a_changed_byte_anywhere_is_noticed() {
    byte[] stored = old.encrypt(PLAIN, HERE);
    for (int i = 0; i < stored.length; i++) {
      byte[] changed = stored.clone();
      changed[i] ^= 1;
      assertThatIllegalStateException().isThrownBy(() -> old.decrypt(changed, HERE));
    }
  }

  @Test
  void a_hash_is_the_same_under_one_key_and_another_under_another() {
    assertThat(old.hash("ZZZ0016"))
        .isEqualTo(old.hash("ZZZ0016"))
        .isNotEqualTo(old.hash("ZZZ0024"));
    assertThat(new AtRest("keys", key("old", 2)).hash("ZZZ0016")).isNotEqualTo(old.hash("ZZZ0016"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id", "id:", "id:AAAA", "i d:AAAA", "id:?", ","})
  void faulty_keys_are_told_by_their_place_and_never_quoted(String keys) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AtRest("keys", keys))
        .withMessageStartingWith("key 1 of keys must be")
        .withNoCause();
  }

  private static String key(String id, int filling) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) filling);
    return id + ":" + Base64.getEncoder().encodeToString(key);
  }
}
