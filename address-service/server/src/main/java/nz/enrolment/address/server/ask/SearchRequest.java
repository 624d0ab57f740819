package nz.enrolment.address.server.ask;

import nz.enrolment.address.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What a request asks for.
public sealed interface SearchRequest {
  /// A search that makes sense.
  ///
  /// @param query 1 to 200 characters, among them a letter or a digit
  /// @param limit 1 to 20
  record Search(String query, int limit) implements SearchRequest {
    @Override
    public String toString() {
      return "Search[redacted]";
    }
  }

  /// One that makes none.
  record Unclear(Refusal why) implements SearchRequest {}

  /// Reads `q` and `limit`.
  ///
  /// @param parameters what follows the `?` of a URL, as it was sent
  static SearchRequest read(@Nullable String parameters) {
    return switch (Parameter.read("q", parameters)) {
      case Parameter.Absent() -> new Unclear(Refusal.QUERY_EMPTY);
      case Parameter.Unreadable() -> new Unclear(Refusal.QUERY_NOT_UTF_8);
      case Parameter.Given(var query) -> read(query, Parameter.read("limit", parameters));
    };
  }

  private static SearchRequest read(String query, Parameter limit) {
    var fault = QueryText.fault(query);
    if (fault != null) {
      return new Unclear(fault);
    }
    int number = ResultLimit.read(limit);
    return number == ResultLimit.OUT_OF_RANGE
        ? new Unclear(Refusal.LIMIT_OUT_OF_RANGE)
        : new Search(query, number);
  }
}
