package nz.enrolment.analytics.keep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of this service's hashes. Whoever has it can find an enrolment's fact by its id, and
/// undo the rounding; a new one makes the kept facts unreachable for their erasure.
public final class Secret {
  private static final String HMAC = "HmacSHA256";
  private static final int SHORTEST = 32;

  private final SecretKeySpec key;

  private Secret(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, HMAC);
  }

  /// @param base64 at least 32 bytes
  /// @throws IllegalArgumentException if it is no base64, or shorter
  public static Secret ofBase64(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64);
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException(
          "the secret has %d bytes, %d are needed".formatted(bytes.length, SHORTEST));
    }
    return new Secret(bytes);
  }

  /// HMAC-SHA256, 32 bytes, of the parts in UTF-8, each behind its length: other parts never make
  /// the same message.
  ///
  /// @param purpose keeps hashes of different uses apart
  public byte[] hash(String purpose, List<String> parts) {
    Mac mac = mac();
    add(mac, purpose);
    parts.forEach(part -> add(mac, part));
    return mac.doFinal();
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }

  private static void add(Mac mac, String part) {
    byte[] bytes = part.getBytes(UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    mac.update(bytes);
  }
}
