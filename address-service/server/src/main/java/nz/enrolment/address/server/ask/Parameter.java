package nz.enrolment.address.server.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/// A parameter of a URL, decoded strictly (`application/x-www-form-urlencoded`): the usual decoders
/// put a replacement character where there is no UTF-8, and then nothing is found and nobody told.
sealed interface Parameter {
  /// It was sent.
  record Given(String value) implements Parameter {
    @Override
    public String toString() {
      return "Given[redacted]";
    }
  }

  /// It was not.
  record Absent() implements Parameter {}

  /// What was sent is not percent-encoded UTF-8.
  record Unreadable() implements Parameter {}

  /// The first parameter of that name.
  ///
  /// @param parameters what follows the `?`, as it was sent
  static Parameter read(String name, @Nullable String parameters) {
    if (parameters == null) {
      return new Absent();
    }
    for (int start = 0; start <= parameters.length(); ) {
      int end = parameters.indexOf('&', start);
      if (end < 0) {
        end = parameters.length();
      }
      if (isNamed(name, parameters, start, end)) {
        return decode(parameters, Math.min(end, start + name.length() + 1), end);
      }
      start = end + 1;
    }
    return new Absent();
  }

  private static boolean isNamed(String name, String parameters, int start, int end) {
    int after = start + name.length();
    return parameters.startsWith(name, start)
        && (after == end || (after < end && parameters.charAt(after) == '='));
  }

  private static Parameter decode(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '%' || c > 0x7e) {
        return decodeBytes(text, from, to);
      }
    }
    return new Given(text.substring(from, to).replace('+', ' '));
  }

  private static Parameter decodeBytes(String text, int from, int to) {
    var bytes = new ByteArrayOutputStream(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int value = c == '%' ? hexadecimal(text, i + 1, to) : c == '+' ? ' ' : c;
      // Bytes that were not encoded come as Latin-1, one character each.
      if (value < 0 || value > 0xff) {
        return new Unreadable();
      }
      if (c == '%') {
        i += 2;
      }
      bytes.write(value);
    }
    return decode(bytes.toByteArray());
  }

  private static int hexadecimal(String text, int at, int to) {
    if (at + 2 > to) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static Parameter decode(byte[] bytes) {
    try {
      return new Given(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return new Unreadable();
    }
  }
}
