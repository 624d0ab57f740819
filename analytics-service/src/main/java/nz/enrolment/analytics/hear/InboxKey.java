package nz.enrolment.analytics.hear;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What stands in the inbox for an enrolment's id: HMAC-SHA256 under the service's secret, in
/// hexadecimal. Whoever has the database alone finds no id. There is no default secret: a service
/// without it does not start. A new one makes events that come again within nine days count twice.
@Singleton
@Startup
class InboxKey implements UnaryOperator<String> {
  private static final String HMAC = "HmacSHA256";
  private static final int SHORTEST = 32;

  private final SecretKeySpec secret;

  /// @param base64 at least 32 bytes
  /// @throws IllegalArgumentException if it is no base64, or shorter
  InboxKey(@ConfigProperty(name = "analytics.secret") String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException(
          "the secret has %d bytes, %d are needed".formatted(bytes.length, SHORTEST));
    }
    this.secret = new SecretKeySpec(bytes, HMAC);
  }

  @Override
  public String apply(String enrolment) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(enrolment.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
