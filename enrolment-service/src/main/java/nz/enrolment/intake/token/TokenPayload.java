package nz.enrolment.intake.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a token says, in these bytes, big-endian:
///
///     purpose   1   `L` or `S`
///     expiry    8   seconds since 1970-01-01T00:00Z
///     practice 16   UUID
///     link     16   UUID
///     session  16   UUID; all zeros in the token of a link
///     key id    1–32, ASCII, to the end
///
/// @param expiresAt whole seconds
record TokenPayload(byte purpose, Instant expiresAt, LinkClaims claims, String keyId) {
  private static final int FIXED = 1 + Long.BYTES + 3 * 2 * Long.BYTES;

  byte[] bytes() {
    byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(FIXED + id.length);
    out.put(purpose).putLong(expiresAt.getEpochSecond());
    put(out, claims.practice());
    put(out, claims.link());
    put(out, claims.session());
    return out.put(id).array();
  }

  private static void put(ByteBuffer out, UUID id) {
    out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  /// Empty when there are too few bytes, or the expiry is no instant; nothing of it is to be
  /// believed yet.
  static Optional<TokenPayload> parse(byte[] bytes) {
    if (bytes.length <= FIXED) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte purpose = in.get();
    long expiry = in.getLong();
    LinkClaims claims = new LinkClaims(uuid(in), uuid(in), uuid(in));
    String keyId = StandardCharsets.US_ASCII.decode(in).toString();
    return isInstant(expiry)
        ? Optional.of(new TokenPayload(purpose, Instant.ofEpochSecond(expiry), claims, keyId))
        : Optional.empty();
  }

  private static UUID uuid(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong());
  }

  private static boolean isInstant(long seconds) {
    return seconds >= Instant.MIN.getEpochSecond() && seconds <= Instant.MAX.getEpochSecond();
  }
}
