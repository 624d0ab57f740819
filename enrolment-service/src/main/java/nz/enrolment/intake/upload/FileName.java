package nz.enrolment.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
  private static final Pattern SPACES = Pattern.compile("\\p{Z}");

  /// What a path, and no name, consists of.
  private static final Pattern DOTS = Pattern.compile("\\.*");

  /// The name in a `Content-Disposition`; some name, if there is none.
  static FileName read(@Nullable String disposition) {
    return Optional.ofNullable(disposition)
        .flatMap(header -> Disposition.read(header).fileName())
        .flatMap(FileName::clean)
        .orElse(UNNAMED);
  }

  private static Optional<FileName> clean(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String spaced = SPACES.matcher(last).replaceAll(" ");
    String printable = UNPRINTABLE.matcher(spaced).replaceAll("").strip();
    int end = Math.min(printable.codePointCount(0, printable.length()), LONGEST);
    String cut = printable.substring(0, printable.offsetByCodePoints(0, end));
    return Optional.of(cut).filter(text -> !DOTS.matcher(text).matches()).map(FileName::new);
  }

  /// A `Content-Disposition` under which a browser saves the file and never opens it.
  String attachment() {
    String encoded = URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename*=UTF-8''" + encoded;
  }

  @Override
  public String toString() {
    return "FileName[redacted]";
  }
}
