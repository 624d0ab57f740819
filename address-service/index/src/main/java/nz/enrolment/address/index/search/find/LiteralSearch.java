package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.lookup.Lookup;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.Interpretation;
import nz.enrolment.address.index.search.query.Interpretation.Premises;
import nz.enrolment.address.index.search.query.Word;

/// Looks for what was typed: interpretations from the likeliest, in the strictest manner first,
/// until there are enough addresses.
final class LiteralSearch {
  /// Where so few words were given, a slip that made another word is looked for although that word
  /// was found: `12 barnes road` for Burnes Road.
  private static final int FEW_WORDS = 2;

  private final WordLookups lookups;
  private final Hits hits;
  private final AddressCollector collector;
  private List<Word> words = List.of();
  private List<Interpretation> interpretations = List.of();

  LiteralSearch(WordLookups lookups, Hits hits, AddressCollector collector) {
    this.lookups = lookups;
    this.hits = hits;
    this.collector = collector;
  }

  void find(List<Word> query, List<Interpretation> meanings) {
    words = query;
    interpretations = meanings;
    takeAll(MatchMode.EXACT, MatchMode.EXACT);
    takeAll(MatchMode.NAMED, MatchMode.NAMED);
    takeAll(MatchMode.WHOLE, MatchMode.NAMED);
    boolean wordsAreWhole = !hits.isEmpty();
    takeAll(MatchMode.LAST_OPEN, MatchMode.WHOLE);
    if (!wordsAreWhole) {
      takeAll(MatchMode.ALL_OPEN, MatchMode.LAST_OPEN);
    }
    takeLongerNumbers();
    if (wordsAreWhole) {
      takeOtherWords();
    }
  }

  /// @param before the manner that was tried before this, which may have given the same roads
  private void takeAll(MatchMode mode, MatchMode before) {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      boolean kept = collector.areKept(i, mode);
      if (kept || mode == before || !isSame(interpretation.words(), mode, before)) {
        collector.take(i, interpretation, mode);
      }
    }
  }

  private boolean isSame(int wanted, MatchMode mode, MatchMode before) {
    int first = Integer.numberOfTrailingZeros(wanted);
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      Lookup now = mode.lookup(words.get(i), i == first);
      if (!lookups.isSame(i, before.lookup(words.get(i), i == first), now)) {
        return false;
      }
    }
    return true;
  }

  private void takeLongerNumbers() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      if (interpretations.get(i) instanceof Premises premises
          && premises.open()
          && premises.words() != 0) {
        collector.takeLonger(premises);
      }
    }
  }

  /// A slip may have made another word that was found: where few words were given, looks for what
  /// else they may mean.
  private void takeOtherWords() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      if (Integer.bitCount(interpretation.words()) > FEW_WORDS) {
        continue;
      }
      for (int left = interpretation.words(); left != 0; left &= left - 1) {
        int word = Integer.numberOfTrailingZeros(left);
        if (mayBeOther(word)) {
          collector.takeSlipped(interpretation, MatchMode.WHOLE, 1 << word, 0);
        }
      }
    }
  }

  private boolean mayBeOther(int word) {
    int roads = lookups.commonness(word);
    return roads > 0 && roads < FuzzySearch.COMMON && words.get(word).maySlip();
  }
}
