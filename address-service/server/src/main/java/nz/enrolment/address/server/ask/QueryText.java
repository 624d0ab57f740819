package nz.enrolment.address.server.ask;

import nz.enrolment.address.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What a query may be: the longest address in New Zealand, pasted with its line breaks, and a good
/// deal more.
final class QueryText {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_WORDS = 32;

  private QueryText() {}

  /// What is wrong with a query, or null.
  static @Nullable Refusal fault(String query) {
    if (query.length() > MOST_CHARACTERS) {
      return Refusal.QUERY_TOO_LONG;
    }
    int words = 0;
    boolean within = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (Character.isISOControl(c) && !isPasted(c)) {
        return Refusal.QUERY_HAS_CONTROL_CHARACTERS;
      }
      boolean ofWord = Character.isLetterOrDigit(c);
      if (ofWord && !within) {
        words++;
      }
      within = ofWord;
    }
    if (words == 0) {
      return Refusal.QUERY_EMPTY;
    }
    return words > MOST_WORDS ? Refusal.QUERY_TOO_MANY_WORDS : null;
  }

  private static boolean isPasted(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
