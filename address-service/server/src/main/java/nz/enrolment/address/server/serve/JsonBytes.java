package nz.enrolment.address.server.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// JSON in UTF-8, written piece by piece: what stands between the values is copied as it is, and a
/// value costs little more than its characters. A general writer takes twice as long.
final class JsonBytes {
  /// About the length of ten addresses.
  private static final int BYTES = 4096;

  /// A character has at most three bytes in UTF-8 (a pair of surrogates four), and six when
  /// escaped.
  private static final int MOST_BYTES_A_CHARACTER = 6;

  private static final int MOST_DIGITS = 20;
  private static final double UNITS_PER_DEGREE = 1e7;
  private static final String HEXADECIMAL = "0123456789abcdef";

  private byte[] bytes = new byte[BYTES];
  private int length;

  /// Appends JSON as it is.
  ///
  /// @param json ASCII
  JsonBytes raw(byte[] json) {
    ensure(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
    return this;
  }

  /// Appends one character as it is.
  JsonBytes raw(char json) {
    ensure(1);
    bytes[length++] = (byte) json;
    return this;
  }

  /// Appends a string, in quotes.
  JsonBytes text(String text) {
    ensure(text.length() * MOST_BYTES_A_CHARACTER + 2);
    byte[] to = bytes;
    int at = length;
    to[at++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c < ' ' || c == '"' || c == '\\') {
        return restOfText(text, i, at);
      }
      to[at++] = (byte) c;
    }
    to[at++] = '"';
    length = at;
    return this;
  }

  /// Appends a whole number, from 0.
  JsonBytes number(long number) {
    ensure(MOST_DIGITS);
    int digits = 1;
    for (long left = number; left >= 10; left /= 10) {
      digits++;
    }
    length += digits;
    long left = number;
    for (int at = length - 1; digits > 0; digits--, left /= 10) {
      bytes[at--] = (byte) ('0' + left % 10);
    }
    return this;
  }

  /// Appends degrees with at most seven decimals, as many as the index has.
  JsonBytes degrees(double degrees) {
    if (degrees < 0) {
      raw('-');
    }
    long units = Math.round(Math.abs(degrees) * UNITS_PER_DEGREE);
    number(units / (long) UNITS_PER_DEGREE);
    long decimals = units % (long) UNITS_PER_DEGREE;
    return decimals == 0 ? this : decimals(decimals);
  }

  /// All that was appended.
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private JsonBytes decimals(long decimals) {
    raw('.');
    for (long unit = (long) UNITS_PER_DEGREE / 10, left = decimals;
        left > 0;
        left %= unit, unit /= 10) {
      raw((char) ('0' + left / unit));
    }
    return this;
  }

  /// Macrons and the like, and what must be escaped.
  private JsonBytes restOfText(String text, int from, int at) {
    length = at;
    for (byte b : text.substring(from).getBytes(UTF_8)) {
      if (b >= 0 && (b < ' ' || b == '"' || b == '\\')) {
        escape((char) b);
      } else {
        bytes[length++] = b;
      }
    }
    bytes[length++] = '"';
    return this;
  }

  private void escape(char c) {
    bytes[length++] = '\\';
    if (c >= ' ') {
      bytes[length++] = (byte) c;
    } else {
      for (char each : new char[] {'u', '0', '0'}) {
        bytes[length++] = (byte) each;
      }
      bytes[length++] = (byte) HEXADECIMAL.charAt(c >> 4);
      bytes[length++] = (byte) HEXADECIMAL.charAt(c & 0xf);
    }
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
