package nz.enrolment.analytics.hear;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nz.enrolment.journal.consume.InboxKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What stands in the inbox for an enrolment's id: HMAC-SHA256 under the service's secret, in
/// hexadecimal. Whoever has the database alone finds no id. There is no default secret: a service
/// without one does not start.
///
/// While it is rotated there are two: see `docs/runbooks/analytics-secret.md`.
@Singleton
@Startup
class HashedKeys implements InboxKeys {
  private static final String HMAC = "HmacSHA256";
  private static final int SHORTEST = 32;

  private final List<SecretKeySpec> secrets;

  /// @param setting `base64[,base64…]`, each at least 32 bytes; the first one is written under
  /// @throws IllegalArgumentException naming the secret by its place, never its text
  HashedKeys(@ConfigProperty(name = "analytics.secret") String setting) {
    String[] entries = setting.split(",", -1);
    this.secrets =
        Stream.iterate(0, i -> i < entries.length, i -> i + 1)
            .map(i -> secret(entries[i].strip(), i + 1))
            .toList();
  }

  private static SecretKeySpec secret(String base64, int place) {
    byte[] bytes = decode(base64, place);
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException(
          "secret %d of analytics.secret has %d bytes, %d are needed"
              .formatted(place, bytes.length, SHORTEST));
    }
    return new SecretKeySpec(bytes, HMAC);
  }

  private static byte[] decode(String base64, int place) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      // The cause would quote a character of it.
      throw new IllegalArgumentException(
          "secret %d of analytics.secret is not base64".formatted(place));
    }
  }

  @Override
  public List<String> of(String enrolment) {
    return secrets.stream().map(secret -> hash(secret, enrolment)).toList();
  }

  private static String hash(SecretKeySpec secret, String enrolment) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(enrolment.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
