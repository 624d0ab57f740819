package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.lookup.Lookup;
import nz.enrolment.address.index.search.lookup.RoadStream;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.Interpretation;
import nz.enrolment.address.index.search.query.Interpretation.Premises;
import nz.enrolment.address.index.search.query.Word;

/// Takes houses on the roads that agree on most words where none agrees on all: two slips at once,
/// a suburb that is not LINZ's, a name, a telephone number or anything else that is not ours.
///
/// What the road is called must be right: the first word behind the house (or of the query) must be
/// in its own name, and the second too where the first is in many. Then the house is taken on the
/// best roads that have it, or the nearest to it.
final class Closest {
  /// The first word of the name, and one more.
  private static final int FEWEST_AGREED = 2;

  /// Roads beyond so many with that word, smaller than these, are not looked at.
  private static final int MOST_ROADS = 4096;

  private static final int MOST_BEST = 1024;
  private static final int NONE = -1;

  private final WordLookups lookups;
  private final Hits hits;
  private final AddressCollector collector;
  private final Agreement agreement;
  private final RoadStream named = new RoadStream();
  private final int[] block = new int[64];
  private final int[] best = new int[MOST_BEST];
  private List<Word> words = List.of();
  private int bestCount;
  private int mostAgreed;

  Closest(IndexContent content, WordLookups lookups, Hits hits, AddressCollector collector) {
    this.lookups = lookups;
    this.hits = hits;
    this.collector = collector;
    this.agreement = new Agreement(content, lookups);
  }

  void find(List<Word> query, List<Interpretation> interpretations) {
    words = query;
    for (var interpretation : interpretations) {
      if (hits.isEmpty() && interpretation instanceof Premises premises) {
        take(premises);
      }
    }
  }

  private void take(Premises premises) {
    int wanted = premises.words();
    agreement.want(wanted, words);
    int house = Integer.numberOfTrailingZeros(~wanted);
    takeNamed(premises, wanted & -1 << house);
    if (hits.isEmpty() && house > 0) {
      takeNamed(premises, wanted);
    }
  }

  /// A first word of a few letters must be one as it stands: `lot` is not Lothian Street.
  ///
  /// @param from the words that begin with the road's name
  private void takeNamed(Premises premises, int from) {
    int first = firstWord(from);
    if (first == NONE || agreement.how(first, words.get(first)) == Lookup.OPEN) {
      return;
    }
    int second = roads(first) < FuzzySearch.COMMON ? first : firstWord(from & -2 << first);
    if (second == NONE) {
      return;
    }
    compare(first, second);
    if (bestCount > 0) {
      collector.takeAlong(best, bestCount, premises.house());
    }
  }

  private int firstWord(int wanted) {
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (!words.get(i).isNumber()) {
        return i;
      }
    }
    return NONE;
  }

  private int roads(int i) {
    return lookups.size(i, lookup(i));
  }

  private Lookup lookup(int i) {
    var how = agreement.how(i, words.get(i));
    return how == Lookup.WHOLE ? Lookup.NAMED : how;
  }

  /// Finds the roads with two words (or one) in their own name that agree on most words, in rank
  /// order.
  private void compare(int first, int second) {
    bestCount = 0;
    mostAgreed = FEWEST_AGREED;
    if (roads(second) == 0) {
      return;
    }
    lookups.startOver();
    lookups.read(second, lookup(second), named, Integer.MAX_VALUE);
    for (int looked = 0; looked < MOST_ROADS; looked += block.length) {
      int count = named.take(block);
      if (count == 0) {
        return;
      }
      for (int i = 0; i < count; i++) {
        compare(first, second, block[i]);
      }
    }
  }

  private void compare(int first, int second, int road) {
    agreement.read(road);
    int agreed = agreement.count();
    if (agreed < mostAgreed || !agreement.isNamed(first) || !agreement.isNamed(second)) {
      return;
    }
    if (agreed > mostAgreed) {
      bestCount = 0;
    }
    mostAgreed = agreed;
    if (bestCount < MOST_BEST) {
      best[bestCount++] = road;
    }
  }
}
