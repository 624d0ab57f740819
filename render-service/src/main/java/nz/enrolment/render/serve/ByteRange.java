package nz.enrolment.render.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which bytes of a file a `Range` header asks for (RFC 9110, section 14). A header that cannot be
/// read, or that asks for several parts, is answered with the whole file, as the RFC allows.
sealed interface ByteRange {

  /// All of them.
  record Whole() implements ByteRange {}

  /// Those from `first` to `last`, both counted from 0 and included.
  record Part(int first, int last) implements ByteRange {}

  /// None that the file has.
  record Unsatisfiable() implements ByteRange {}

  /// `bytes=0-499`, `bytes=500-`, `bytes=-500`; of 18 digits at most, which is more than any file.
  Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// @param header `Range`, if it came
  /// @param length of the file, 1 or more
  static ByteRange read(@Nullable String header, int length) {
    return Optional.ofNullable(header)
        .map(ONE::matcher)
        .filter(Matcher::matches)
        .map(range -> read(range.group(1), range.group(2), length))
        .orElseGet(Whole::new);
  }

  private static ByteRange read(String from, String to, int length) {
    if (from.isEmpty()) {
      return to.isEmpty() ? new Whole() : last(Long.parseLong(to), length);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
    if (last < first) {
      return new Whole();
    }
    return first < length
        ? new Part((int) first, (int) Math.min(last, length - 1L))
        : new Unsatisfiable();
  }

  private static ByteRange last(long count, int length) {
    return count == 0
        ? new Unsatisfiable()
        : new Part((int) Math.max(0, length - count), length - 1);
  }
}
