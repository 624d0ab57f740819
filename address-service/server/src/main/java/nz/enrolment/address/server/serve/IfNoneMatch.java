package nz.enrolment.address.server.serve;

import org.jspecify.annotations.Nullable;

/// `If-None-Match` (RFC 9110, 13.1.2).
final class IfNoneMatch {
  private static final String WEAK = "W/";

  private IfNoneMatch() {}

  /// Whether a tag is among those that the client knows; the comparison is weak.
  ///
  /// @param known the header: tags with commas between them, or `*`; null when it was not sent
  /// @param tag quoted, without a comma
  static boolean holds(@Nullable String known, String tag) {
    if (known == null) return false;
    for (String each : known.split(",")) {
      var one = each.strip();
      if (one.equals("*") || one.equals(tag) || one.equals(WEAK + tag)) return true;
    }
    return false;
  }
}
