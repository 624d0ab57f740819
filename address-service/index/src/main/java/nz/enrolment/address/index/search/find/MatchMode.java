package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.lookup.Lookup;
import nz.enrolment.address.index.search.query.Word;

/// How the words of an interpretation are looked up, strictest first. Numbers are taken as they
/// stand: `1` is not the beginning of every postcode.
enum MatchMode {
  /// As [#NAMED], and every word of the road's own name was typed: `6 mount eden road` is Mount
  /// Eden Road before Mount Pleasant Road in Mount Eden.
  EXACT,
  /// Every word as it stands, and the first in the road's own name: `15 new street` is New Street
  /// before any street in New Plymouth.
  NAMED,
  /// Every word as it stands.
  WHOLE,
  /// The last word of the query may be unfinished.
  LAST_OPEN,
  /// Any word may be unfinished, and so may the last number: it may become a postcode.
  ALL_OPEN;

  private static final MatchMode[] ALL = values();

  /// The next that is stricter; there must be one.
  MatchMode stricter() {
    return ALL[ordinal() - 1];
  }

  /// The next that is looser; there must be one.
  MatchMode looser() {
    return ALL[ordinal() + 1];
  }

  /// Which words of a query may be unfinished: bit n stands for word n.
  int open(List<Word> query) {
    int open = 0;
    for (int i = 0; i < query.size(); i++) {
      if (lookup(query.get(i), false) == Lookup.OPEN) {
        open |= 1 << i;
      }
    }
    return open;
  }

  /// @param isFirst whether the word is the first of its interpretation
  Lookup lookup(Word word, boolean isFirst) {
    return switch (this) {
      case EXACT, NAMED -> isFirst ? Lookup.NAMED : Lookup.WHOLE;
      case WHOLE -> Lookup.WHOLE;
      case LAST_OPEN -> word.isLast() && !word.isNumber() ? Lookup.OPEN : Lookup.WHOLE;
      case ALL_OPEN -> word.isNumber() && !word.isLast() ? Lookup.WHOLE : Lookup.OPEN;
    };
  }
}
