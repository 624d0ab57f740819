package nz.enrolment.address.server.serve;

import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;

/// Tells a query with a slip in it from one whose words all begin words of the address.
final class Typos {
  /// Shorter words are found as they stand or not at all.
  private static final int SHORTEST = 4;

  private Typos() {}

  static boolean isIn(String query, Address found) {
    for (int start = 0; start < query.length(); ) {
      int end = start;
      while (end < query.length() && Character.isLetter(query.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST && !begins(query, start, end, found)) {
        return isSlip(query.substring(start, end), found);
      }
      start = end + 1;
    }
    return false;
  }

  /// Without a copy of anything, because nearly every word of every query is found by it.
  private static boolean begins(String query, int start, int end, Address found) {
    for (String line : found.lines()) {
      for (int at = 0; at < line.length(); at++) {
        boolean wordStart = at == 0 || !Character.isLetter(line.charAt(at - 1));
        if (wordStart && line.regionMatches(true, at, query, start, end - start)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Macrons, double vowels and abbreviations are no slips.
  private static boolean isSlip(String word, Address found) {
    var folded = Folding.fold(word);
    return Spellings.of(String.join(" ", found.lines())).stream()
        .noneMatch(spelling -> spelling.startsWith(folded));
  }
}
