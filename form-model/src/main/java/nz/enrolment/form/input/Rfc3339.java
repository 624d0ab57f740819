package nz.enrolment.form.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Date-times as RFC 3339 writes them: years of four digits, 0001 to 9999 in UTC. What writes years
/// otherwise (ISO 8601 may) or lies beyond, PostgreSQL, XML and FHIR do not take.
public final class Rfc3339 {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private Rfc3339() {}

  /// The instant; empty when it is none, or text is missing.
  public static Optional<Instant> read(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .map(OffsetDateTime::parse)
          .map(OffsetDateTime::toInstant)
          .filter(Rfc3339::canWrite);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Whether it has a year of four digits in UTC.
  public static boolean canWrite(Instant instant) {
    return !instant.isBefore(FIRST) && instant.isBefore(AFTER_LAST);
  }
}
