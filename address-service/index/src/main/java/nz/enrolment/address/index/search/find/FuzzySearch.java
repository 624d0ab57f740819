package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.Interpretation;
import nz.enrolment.address.index.search.query.Interpretation.Premises;
import nz.enrolment.address.index.search.query.Word;

/// Looks for what may have been meant where nothing is as it was typed: the nearest house, a slip
/// in a word, another postcode.
final class FuzzySearch {
  /// A word that so many roads have is what was meant.
  static final int COMMON = 1000;

  private static final MatchMode[] MODES = MatchMode.values();

  private final WordLookups lookups;
  private final Hits hits;
  private final AddressCollector collector;
  private List<Word> words = List.of();
  private List<Interpretation> interpretations = List.of();
  private boolean anyUnfinished;

  FuzzySearch(WordLookups lookups, Hits hits, AddressCollector collector) {
    this.lookups = lookups;
    this.hits = hits;
    this.collector = collector;
  }

  /// Takes the nearest houses to one that is not on its road.
  void findNearest(List<Interpretation> meanings) {
    interpretations = meanings;
    for (MatchMode mode : MODES) {
      if (hits.isEmpty()) {
        takeNearest(mode);
      }
    }
  }

  /// Takes what was meant if there is a slip in a word, and if not, what is there at another
  /// postcode.
  void findSlips(List<Word> query, List<Interpretation> meanings) {
    words = query;
    interpretations = meanings;
    anyUnfinished = false;
    takeSlips();
    anyUnfinished = true;
    if (hits.isEmpty()) {
      takeSlips();
    }
    if (hits.isEmpty()) {
      takeOtherPostcodes();
    }
  }

  private void takeNearest(MatchMode mode) {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      if (interpretations.get(i) instanceof Premises premises
          && premises.words() != 0
          && lookups.unknown(premises.words()) == 0) {
        collector.takeNearest(premises, mode);
      }
    }
  }

  /// Looks for a slip in the words that the index does not know, all at once; or, when it knows
  /// them all, in each.
  private void takeSlips() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      if (anyUnfinished && !(interpretation instanceof Premises)) {
        continue;
      }
      int unknown = lookups.unknown(interpretation.words());
      if (unknown != 0) {
        takeSlipped(interpretation, unknown);
      } else {
        takeSlipInEach(interpretation);
      }
    }
  }

  /// The rarest words first: a word that many roads have is seldom a slip, and where something was
  /// found without one in it, it is none.
  private void takeSlipInEach(Interpretation interpretation) {
    int left = interpretation.words();
    while (left != 0 && !hits.isFull()) {
      int i = rarest(left);
      left &= ~(1 << i);
      boolean common = lookups.commonness(i) >= COMMON;
      if (words.get(i).maySlip() && (hits.isEmpty() || !common)) {
        takeSlipped(interpretation, 1 << i);
      }
    }
  }

  private int rarest(int wanted) {
    int rarest = Integer.numberOfTrailingZeros(wanted);
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (lookups.commonness(i) < lookups.commonness(rarest)) {
        rarest = i;
      }
    }
    return rarest;
  }

  private void takeSlipped(Interpretation interpretation, int slipped) {
    int before = hits.count();
    int unfinished = slipped & unfinished();
    if (anyUnfinished && unfinished == (slipped & lastUnfinished())) {
      return;
    }
    if (!anyUnfinished) {
      collector.takeSlipped(interpretation, MatchMode.LAST_OPEN, slipped, unfinished);
    }
    if (hits.count() == before) {
      collector.takeSlipped(interpretation, MatchMode.ALL_OPEN, slipped, unfinished);
    }
  }

  /// The words that may begin a longer one, unless they are words as they stand: the last, and in
  /// the second round, which only looks for houses, all.
  private int unfinished() {
    if (!anyUnfinished) {
      return lastUnfinished();
    }
    int unfinished = 0;
    for (int i = 0; i < words.size(); i++) {
      if (lookups.commonness(i) == 0 && words.get(i).digits() == 0) {
        unfinished |= 1 << i;
      }
    }
    return unfinished | lastUnfinished();
  }

  private int lastUnfinished() {
    int last = words.size() - 1;
    return lookups.commonness(last) == 0 ? 1 << last : 0;
  }

  /// A postcode is easily mistaken: where nothing has it, what is there without it.
  private void takeOtherPostcodes() {
    int postcodes = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).canBePostcode()) {
        postcodes |= 1 << i;
      }
    }
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      int others = interpretations.get(i).words() & ~postcodes;
      if (others != 0 && others != interpretations.get(i).words()) {
        collector.takeSlipped(interpretations.get(i).with(others), MatchMode.LAST_OPEN, 0, 0);
      }
    }
  }
}
