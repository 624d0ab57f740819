package nz.enrolment.intake.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parameters of a `Content-Disposition` (RFC 6266, 4.1) by their names in lower case; of those
/// that occur twice, the first.
record Disposition(Map<String, String> parameters) {

  /// Read a little more leniently than it should be written: browsers send names without quotes
  /// that are no tokens, and Windows paths whose backslashes escape nothing.
  private static final Pattern PARAMETER =
      Pattern.compile(
          """
          ;\\s*(?<name>[^\\s;="]+)\\s*=\\s*\
          (?:"(?<quoted>(?:\\\\["\\\\]|[^"])*)"|(?<plain>[^;"]*))\
          """);

  /// RFC 8187, 3.2: charset, language, and the value percent-encoded.
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)(?<charset>UTF-8|ISO-8859-1)'[^']*'(?<value>[^'\\s]+)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  /// @param header as the framework gives it, one character a byte
  static Disposition read(String header) {
    Map<String, String> parameters = new TreeMap<>();
    Matcher each = PARAMETER.matcher(";" + afterType(text(header)));
    while (each.find()) {
      parameters.putIfAbsent(each.group("name").toLowerCase(Locale.ROOT), value(each));
    }
    return new Disposition(parameters);
  }

  /// A header that begins with a parameter is read too.
  private static String afterType(String header) {
    int end = header.indexOf(';');
    String type = end < 0 ? header : header.substring(0, end);
    return type.contains("=") ? header : header.substring(end < 0 ? header.length() : end + 1);
  }

  private static String value(Matcher parameter) {
    String quoted = parameter.group("quoted");
    return quoted == null
        ? parameter.group("plain").strip()
        : ESCAPED.matcher(quoted).replaceAll("$1");
  }

  /// Some programs send UTF-8 as it is.
  private static String text(String header) {
    return header.chars().allMatch(c -> c <= 0xFF)
        ? decode(header.getBytes(ISO_8859_1), UTF_8).orElse(header)
        : header;
  }

  /// The file's name as it was sent; `filename*` comes before `filename` (RFC 6266, 4.3).
  Optional<String> fileName() {
    return Optional.ofNullable(parameters.get("filename*"))
        .flatMap(Disposition::extended)
        .or(() -> Optional.ofNullable(parameters.get("filename")));
  }

  private static Optional<String> extended(String written) {
    Matcher value = EXTENDED.matcher(written);
    return value.matches()
        ? bytes(value.group("value"))
            .flatMap(bytes -> decode(bytes, Charset.forName(value.group("charset"))))
        : Optional.empty();
  }

  private static Optional<byte[]> bytes(String encoded) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) != '%') {
        bytes.writeBytes(encoded.substring(i, i + 1).getBytes(UTF_8));
      } else if (i + 2 < encoded.length() && isHex(encoded.substring(i + 1, i + 3))) {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(HexFormat::isHexDigit);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// Without the name.
  @Override
  public String toString() {
    return "Disposition[redacted]";
  }
}
