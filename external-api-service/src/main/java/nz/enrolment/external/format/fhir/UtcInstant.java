package nz.enrolment.external.format.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;

/// An instant as FHIR writes it, in UTC to the millisecond, whatever the zone of this machine.
final class UtcInstant {
  private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private UtcInstant() {}

  static InstantType of(Instant instant) {
    return new InstantType(Date.from(instant), TemporalPrecisionEnum.MILLI, UTC);
  }

  static DateTimeType dateTime(Instant instant) {
    return new DateTimeType(Date.from(instant), TemporalPrecisionEnum.MILLI, UTC);
  }
}
