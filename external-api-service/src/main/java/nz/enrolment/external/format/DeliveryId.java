package nz.enrolment.external.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// By what a receiver can tell one delivery from all others, in the forms that the standards have
/// room for. All follow from the key, so that they are the same at every attempt.
///
/// @param destination its name in the configuration
/// @param sequence the number of the enrolment's event
public record DeliveryId(UUID enrolment, String destination, long sequence) {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648 section 6

  /// The namespace of our version-5 UUIDs. It never changes.
  private static final UUID NAMESPACE = UUID.fromString("5f0c4a1e-8f0b-4b63-9a0e-2f3d7c1b9e57");

  /// `<enrolment>.<destination>.<sequence>`: 1 to 120 visible ASCII characters.
  public String key() {
    return "%s.%s.%d".formatted(enrolment, destination, sequence);
  }

  /// A version-5 UUID (RFC 9562 section 5.5) of the key.
  public UUID uuid() {
    byte[] namespace =
        ByteBuffer.allocate(16)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array();
    ByteBuffer hash = ByteBuffer.wrap(digest("SHA-1", namespace, utf8(key())));
    long most = (hash.getLong() & ~0xf000L) | 0x5000L;
    long least = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }

  /// A `webhook-id` of Standard Webhooks: `msg_` and 26 characters, without a dot.
  public String webhookId() {
    return "msg_" + base32(26);
  }

  /// 20 characters of `A`–`Z` and `2`–`7`: as many as MSH-10 of HL7 v2.4 and v2.5.1 has room for.
  public String controlId() {
    return base32(20);
  }

  /// The name of a file for it.
  ///
  /// @param extension without its dot
  public String fileName(String extension) {
    return "enrolment-%s-%d.%s".formatted(enrolment, sequence, extension);
  }

  private String base32(int characters) {
    byte[] hash = digest("SHA-256", utf8(key()));
    StringBuilder text = new StringBuilder(characters);
    for (int bit = 0; text.length() < characters; bit += 5) {
      int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      text.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] digest(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return key();
  }
}
