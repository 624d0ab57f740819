package nz.enrolment.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a file is called where it came from, for people to read. Personal data.
///
/// @param text 1 to 100 characters, without a path and without control characters
record FileName(String text) {
  private static final int LONGEST = 100;
  private static final FileName UNNAMED = new FileName("file");

  /// RFC 6266, 4.1, with RFC 8187.
  private static final Pattern ENCODED =
      Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8''([^;\\s]+)");

  private static final Pattern QUOTED = Pattern.compile("(?i)filename\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  /// The name in a `Content-Disposition`; some name, if there is none.
  static FileName read(@Nullable String disposition) {
    String header = disposition == null ? "" : disposition;
    return first(ENCODED, header)
        .flatMap(FileName::decode)
        .or(() -> first(QUOTED, header))
        .flatMap(FileName::clean)
        .orElse(UNNAMED);
  }

  private static Optional<String> first(Pattern pattern, String header) {
    return pattern.matcher(header).results().findFirst().map(found -> found.group(1));
  }

  private static Optional<String> decode(String encoded) {
    try {
      return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<FileName> clean(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String printable = UNPRINTABLE.matcher(last).replaceAll("").strip();
    int end = Math.min(printable.codePointCount(0, printable.length()), LONGEST);
    String cut = printable.substring(0, printable.offsetByCodePoints(0, end));
    return Optional.of(cut).filter(text -> !text.isBlank()).map(FileName::new);
  }

  /// A `Content-Disposition` under which a browser saves the file and never opens it.
  String attachment() {
    String encoded = URLEncoder.encode(text, UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  @Override
  public String toString() {
    return "FileName[redacted]";
  }
}
