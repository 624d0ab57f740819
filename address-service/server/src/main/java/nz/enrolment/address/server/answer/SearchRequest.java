package nz.enrolment.address.server.answer;

import org.jspecify.annotations.Nullable;

/// A search that makes sense.
///
/// @param query 1 to 200 characters
/// @param limit 1 to 20
record SearchRequest(String query, int limit) {
  private static final int LONGEST_QUERY = 200;
  private static final int LARGEST_LIMIT = 20;
  private static final int LIMIT = 10;

  /// Reads the parameters as they were sent; a [RefusedRequest] says what is wrong with them.
  static SearchRequest read(@Nullable String q, @Nullable String limit) {
    if (q == null || q.isBlank()) throw Refusal.QUERY_EMPTY.asException();
    if (q.length() > LONGEST_QUERY) throw Refusal.QUERY_TOO_LONG.asException();
    return new SearchRequest(q, limit == null ? LIMIT : limit(limit));
  }

  private static int limit(String limit) {
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= LARGEST_LIMIT) return number;
    } catch (NumberFormatException _) {
      // Refused below, like any other number that is out of range.
    }
    throw Refusal.LIMIT_OUT_OF_RANGE.asException();
  }

  @Override
  public String toString() {
    return "SearchRequest[redacted]";
  }
}
