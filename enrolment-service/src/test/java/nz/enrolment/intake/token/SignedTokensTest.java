package nz.enrolment.intake.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {
  private static final String OLD = "old:" + base64('o', 32);
  private static final String NEW = "new:" + base64('n', 32);
  private static final LinkClaims ADMISSION =
      LinkClaims.to(UUID.fromString("0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6"), UUID.randomUUID());
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final SignedTokens tokens = new SignedTokens(OLD);
  private final String token = tokens.issue(TokenPurpose.LINK, ADMISSION, LATER);

  private static String base64(char letter, int bytes) {
    return Base64.getEncoder()
        .encodeToString(String.valueOf(letter).repeat(bytes).getBytes(US_ASCII));
  }

  private static Verification verify(SignedTokens tokens, String token) {
    return tokens.verify(TokenPurpose.LINK, token, NOW);
  }

  @Test
  void verifies_what_it_issued() {
    assertThat(verify(tokens, token)).isEqualTo(new Verification.Verified(ADMISSION));
  }

  @Test
  void is_written_as_its_grammar_says() {
    byte[] payload = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));

    assertThat(payload)
        .hasSize(57 + "old".length())
        .startsWith('L', 0, 0, 0, 0)
        .endsWith('o', 'l', 'd');
    assertThat(token.substring(token.indexOf('.') + 1)).hasSize(43);
  }

  @Test
  void refuses_a_token_with_any_one_character_changed() {
    assertThat(IntStream.range(0, token.length()).mapToObj(this::changedAt))
        .allSatisfy(changed ->
            assertThat(verify(tokens, changed)).isEqualTo(new Verification.Unverifiable()));
  }

  /// By one bit: in the last character that is one which base64 does not use.
  private String changedAt(int place) {
    var changed = new StringBuilder(token);
    changed.setCharAt(place, (char) (token.charAt(place) ^ 1));
    return changed.toString();
  }

  @Test
  void refuses_what_another_key_of_the_same_id_signed() {
    var other = new SignedTokens("old:" + base64('x', 32));

    assertThat(verify(other, token)).isEqualTo(new Verification.Unverifiable());
  }

  @Test
  void refuses_a_key_that_it_does_not_have() {
    assertThat(verify(new SignedTokens(NEW), token)).isEqualTo(new Verification.Unverifiable());
  }

  @Test
  void says_that_its_own_token_has_expired_from_the_second_on() {
    assertThat(tokens.verify(TokenPurpose.LINK, token, LATER.minusNanos(1)))
        .isEqualTo(new Verification.Verified(ADMISSION));
    assertThat(tokens.verify(TokenPurpose.LINK, token, LATER))
        .isEqualTo(new Verification.Expired(ADMISSION));
  }

  @Test
  void does_not_say_of_a_forgery_that_it_has_expired() {
    var forged =
        new SignedTokens("old:" + base64('x', 32))
            .issue(TokenPurpose.LINK, ADMISSION, NOW.minusSeconds(1));

    assertThat(verify(tokens, forged)).isEqualTo(new Verification.Unverifiable());
  }

  @Test
  void takes_no_link_for_a_session_and_no_session_for_a_link() {
    var session = tokens.issue(TokenPurpose.SESSION, ADMISSION, LATER);

    assertThat(tokens.verify(TokenPurpose.SESSION, token, NOW))
        .isEqualTo(new Verification.Unverifiable());
    assertThat(verify(tokens, session)).isEqualTo(new Verification.Unverifiable());
    assertThat(tokens.verify(TokenPurpose.SESSION, session, NOW))
        .isEqualTo(new Verification.Verified(ADMISSION));
  }

  @Test
  void signs_with_the_first_key_and_verifies_with_all_of_them() {
    var rotated = new SignedTokens(NEW + "," + OLD);
    var fresh = rotated.issue(TokenPurpose.LINK, ADMISSION, LATER);

    assertThat(verify(rotated, token)).isEqualTo(new Verification.Verified(ADMISSION));
    assertThat(verify(rotated, fresh)).isEqualTo(new Verification.Verified(ADMISSION));
    assertThat(verify(tokens, fresh)).isEqualTo(new Verification.Unverifiable());
    assertThat(verify(new SignedTokens(NEW), fresh))
        .isEqualTo(new Verification.Verified(ADMISSION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.b", "a.b.c", "äö.ü", "AAAA.AAAA", " ", "%00.%00"})
  void refuses_what_is_no_token(String text) {
    assertThat(verify(tokens, text)).isEqualTo(new Verification.Unverifiable());
  }

  @Test
  void refuses_a_token_longer_than_any_of_its_own_without_decoding_it() {
    assertThat(verify(tokens, "A".repeat(1_000_000) + "." + "A".repeat(43)))
        .isEqualTo(new Verification.Unverifiable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "old", "old:", ":AAAA", "old:AAAA", "old:%%%", "o d:AAAA"})
  void does_not_start_with_a_key_that_protects_nothing(String keys) {
    assertThatThrownBy(() -> new SignedTokens(keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("key 1 of intake.links.keys must be");
  }

  @Test
  void does_not_start_with_two_keys_of_one_id() {
    assertThatThrownBy(() -> new SignedTokens(OLD + "," + OLD))
        .hasMessage("key 2 of intake.links.keys has the id of an earlier one")
        .hasMessageNotContaining(base64('o', 32));
  }
}
