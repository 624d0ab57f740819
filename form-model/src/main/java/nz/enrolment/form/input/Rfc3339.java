package nz.enrolment.form.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Date-times as RFC 3339 writes them: years of four digits, 0001 to 9999 in UTC. What writes years
/// otherwise (ISO 8601 may) or lies beyond, PostgreSQL, XML and FHIR do not take.
public final class Rfc3339 {
  private Rfc3339() {}

  /// The instant; empty when it is none, or text is missing.
  public static Optional<Instant> read(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .map(OffsetDateTime::parse)
          .map(OffsetDateTime::toInstant)
          .filter(Storable::isInstant);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
