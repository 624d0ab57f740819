package nz.enrolment.intake.follow;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.Storable;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Where a page of the list ended: what is older than this comes next. Written as base64url of 24
/// bytes: milliseconds since 1970-01-01T00:00Z, then the id.
///
/// @param completedAt whole milliseconds, as enrolments are
record Cursor(Instant completedAt, UUID id) {
  private static final int BYTES = 24;

  static Cursor at(KeptEnrolment enrolment) {
    return new Cursor(enrolment.completedAt(), enrolment.id());
  }

  String written() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(completedAt.toEpochMilli())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  /// Empty when it is none of ours.
  static Optional<Cursor> read(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return Optional.of(bytes)
          .filter(found -> found.remaining() == BYTES)
          .map(Cursor::read)
          .filter(cursor -> Storable.isInstant(cursor.completedAt()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Cursor read(ByteBuffer bytes) {
    return new Cursor(
        Instant.ofEpochMilli(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
  }
}
