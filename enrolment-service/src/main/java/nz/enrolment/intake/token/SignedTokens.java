package nz.enrolment.intake.token;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nz.enrolment.shell.sign.SigningKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues and verifies tokens, `base64url(payload).base64url(HMAC-SHA256)`: see [TokenPayload]. The
/// signature is of the payload as it is written, so that there is exactly one way to write a token.
@Startup // a key that cannot be used must show when the service starts
@Singleton
public final class SignedTokens {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final int LONGEST = 200;

  private final SigningKeys keys;

  /// @param keys see [SigningKeys#parse]
  @Inject
  SignedTokens(@ConfigProperty(name = "intake.links.keys") String keys) {
    this.keys = SigningKeys.parse("intake.links.keys", keys);
  }

  /// A token that lets its holder in.
  ///
  /// @param expiresAt rounded down to the second
  public String issue(TokenPurpose purpose, LinkClaims claims, Instant expiresAt) {
    String keyId = keys.signingId();
    byte[] payload = new TokenPayload(purpose.mark(), expiresAt, claims, keyId).bytes();
    String said = ENCODER.encodeToString(payload);
    return said + "." + keys.sign(keyId, said);
  }

  /// Verifies the signature first. Whatever came, one signature is made and compared, in a time
  /// that does not depend on how much of the token is right.
  public Verification verify(TokenPurpose purpose, String token, Instant now) {
    return read(token)
        .filter(payload -> payload.purpose() == purpose.mark())
        .<Verification>map(payload ->
            now.isBefore(payload.expiresAt())
                ? new Verification.Verified(payload.claims())
                : new Verification.Expired(payload.claims()))
        .orElseGet(Verification.Unverifiable::new);
  }

  /// What a token says, if we signed it.
  private Optional<TokenPayload> read(String token) {
    int dot = token.length() > LONGEST ? -1 : token.indexOf('.');
    String said = dot < 0 ? "" : token.substring(0, dot);
    String signature = dot < 0 ? "" : token.substring(dot + 1);
    Optional<TokenPayload> payload = decode(said).flatMap(TokenPayload::parse);
    // Without a payload there is a signature to be made too, with a key that nobody has.
    String keyId = payload.map(TokenPayload::keyId).orElse("");
    return keys.isSigned(keyId, said, signature) ? payload : Optional.empty();
  }

  private static Optional<byte[]> decode(String part) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
