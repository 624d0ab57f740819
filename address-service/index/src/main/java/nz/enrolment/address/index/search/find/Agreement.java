package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.content.RoadWords;
import nz.enrolment.address.index.search.lookup.Lookup;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import nz.enrolment.address.index.search.query.Word;

/// On how many words of a query a road agrees, one slip in each forgiven: where they cannot all be
/// right, the most are.
final class Agreement {
  /// A shorter word is the beginning of too much.
  private static final int SHORTEST_BEGINNING = 3;

  private final WordLookups lookups;
  private final RoadWords words;
  private final Lookup[] how = new Lookup[QueryTokenizer.MOST_WORDS];
  private int wanted;
  private int named;
  private int agreed;

  Agreement(IndexContent content, WordLookups lookups) {
    this.lookups = lookups;
    int roads = content.roads().size();
    this.words = new RoadWords(content.roadWords(), roads, lookups.vocabularySize());
  }

  /// How a word is looked up: as it stands where the index has it so, else with a slip, which
  /// includes what begins with it; what is too short for one, as a beginning.
  Lookup how(int i, Word word) {
    if (lookups.isWhole(i) || word.isNumber()) {
      return Lookup.WHOLE;
    }
    if (word.maySlip()) {
      return Lookup.SLIPPED_END;
    }
    return word.isLast() || word.length() >= SHORTEST_BEGINNING ? Lookup.OPEN : Lookup.WHOLE;
  }

  /// Begins to ask for some words of the query.
  void want(int words, List<Word> query) {
    wanted = words;
    for (int i = 0; i < query.size(); i++) {
      how[i] = how(i, query.get(i));
    }
  }

  /// Reads the words of a road.
  void read(int road) {
    int entry = words.entry(road);
    int from = words.first(road);
    int toNamed = from + RoadWords.ofName(entry);
    agreed = 0;
    for (int at = from; at < toNamed; at++) {
      add(words.word(at));
    }
    named = agreed;
    for (int at = toNamed; at < RoadWords.end(entry); at++) {
      add(words.word(at));
    }
  }

  /// Whether a word is in the road's own name.
  boolean isNamed(int i) {
    return (named >> i & 1) != 0;
  }

  /// How many words the road has.
  int count() {
    return Integer.bitCount(agreed);
  }

  private void add(int word) {
    for (int left = wanted & ~agreed; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (isMeant(i, word)) {
        agreed |= 1 << i;
      }
    }
  }

  private boolean isMeant(int i, int word) {
    int distance = word - lookups.from(i);
    return switch (how[i]) {
      case NAMED, WHOLE, SLIPPED -> distance == 0 && lookups.isWhole(i);
      case OPEN -> distance >= 0 && distance < lookups.keys(i);
      case SLIPPED_END -> lookups.near(i, Lookup.SLIPPED_END).has(word);
    };
  }
}
