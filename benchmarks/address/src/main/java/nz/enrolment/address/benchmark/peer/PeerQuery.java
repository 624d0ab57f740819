package nz.enrolment.address.benchmark.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.index.words.Folding;

/// What the peers make of a query: its folded words, without those that only say that a unit
/// follows.
final class PeerQuery {
  private static final Set<String> UNIT_WORDS =
      Set.of("flat", "unit", "apt", "apartment", "shop", "suite", "level");

  private PeerQuery() {}

  static List<String> words(String query) {
    var words = Folding.words(query);
    var kept = new ArrayList<String>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean marks =
          i + 2 < words.size()
              && UNIT_WORDS.contains(words.get(i))
              && words.get(i + 1).length() <= 4;
      if (!marks) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /// Whether it must be typed in full.
  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || word.length() == 1;
  }
}
