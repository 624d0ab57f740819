package nz.enrolment.intake.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a token says, in these bytes, big-endian:
///
///     purpose  1   `L` or `S`
///     expiry   8   seconds since 1970-01-01T00:00Z
///     link    16   UUID
///     key id   1–32, ASCII, to the end
///
/// @param expiresAt whole seconds
record Payload(byte purpose, Instant expiresAt, UUID link, String keyId) {
  private static final int FIXED = 1 + Long.BYTES + 2 * Long.BYTES;

  byte[] bytes() {
    byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(FIXED + id.length)
        .put(purpose)
        .putLong(expiresAt.getEpochSecond())
        .putLong(link.getMostSignificantBits())
        .putLong(link.getLeastSignificantBits())
        .put(id)
        .array();
  }

  /// Empty when there are too few bytes, or the expiry is no instant; nothing of it is to be
  /// believed yet.
  static Optional<Payload> parse(byte[] bytes) {
    if (bytes.length <= FIXED) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte purpose = in.get();
    long expiry = in.getLong();
    UUID link = new UUID(in.getLong(), in.getLong());
    String keyId = StandardCharsets.US_ASCII.decode(in).toString();
    return isInstant(expiry)
        ? Optional.of(new Payload(purpose, Instant.ofEpochSecond(expiry), link, keyId))
        : Optional.empty();
  }

  private static boolean isInstant(long seconds) {
    return seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
  }
}
