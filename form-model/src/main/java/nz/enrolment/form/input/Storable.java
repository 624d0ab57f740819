package nz.enrolment.form.input;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// What every store and output can hold: JSON says more than PostgreSQL, XML, PDF and FHIR can. It
/// is asked where raw input becomes a typed value, so that nothing behind has to.
public final class Storable {
  private static final int MOST_DIGITS = 400;
  private static final int LONGEST_URL = 2000;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private Storable() {}

  /// Characters of XML 1.0 (`Char`): no U+0000, which PostgreSQL refuses, no other control
  /// character but tab and line ends, no half of a surrogate pair.
  public static boolean isText(String text) {
    return text.codePoints().allMatch(Storable::isCharacter);
  }

  private static boolean isCharacter(int c) {
    return c >= ' '
        ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
        : c == '\t' || c == '\n' || c == '\r';
  }

  /// A number that a `double` comes near to, and that is written with hundreds of digits at most.
  /// The exponent is looked at first: nothing is ever written out that has none of a sane size.
  public static boolean isNumber(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS
        && number.precision() <= MOST_DIGITS
        && Double.isFinite(number.doubleValue());
  }

  /// A year of four digits, as RFC 3339, ISO 8601 and FHIR have it.
  public static boolean isInstant(Instant instant) {
    return isYear(instant.atOffset(ZoneOffset.UTC).getYear());
  }

  /// A year of four digits.
  public static boolean isDay(LocalDate day) {
    return isYear(day.getYear());
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  /// 64 lower-case hexadecimal digits.
  public static boolean isSha256(String text) {
    return SHA_256.matcher(text).matches();
  }

  /// A URL of http or https with a host, of a length that browsers and proxies take.
  public static boolean isUrl(String text) {
    try {
      URI url = new URI(text);
      boolean isHttp =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      return isHttp
          && url.getRawAuthority() != null
          && text.length() <= LONGEST_URL
          && isText(text);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
