package nz.enrolment.external.format.hl7;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Points in time as HL7 v2 writes them.
final class Times {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx", Locale.ROOT)
          .withZone(ZoneId.of("Pacific/Auckland"));
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private Times() {}

  /// To the second, on New Zealand's clock: `20261120150304+1300`.
  static String second(Instant instant) {
    return SECOND.format(instant);
  }

  /// Eight digits.
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
