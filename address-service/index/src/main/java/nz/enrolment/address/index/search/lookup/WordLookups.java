package nz.enrolment.address.index.search.lookup;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import nz.enrolment.address.index.search.query.Word;

/// The words of one query, looked up: each is sought once, whatever it may mean.
public final class WordLookups {
  private static final int ABSENT = -1;

  private final Vocabulary vocabulary;
  private final int roads;
  private final NearWords near;
  private final Word[] words = new Word[QueryTokenizer.MOST_WORDS];
  private int count;

  /// For each word: the first of the keys that begin with it, how many there are, whether the first
  /// is the word itself, and the list for all of them.
  private final int[] from = new int[QueryTokenizer.MOST_WORDS];

  private final int[] keys = new int[QueryTokenizer.MOST_WORDS];
  private final boolean[] whole = new boolean[QueryTokenizer.MOST_WORDS];
  private final int[] beginning = new int[QueryTokenizer.MOST_WORDS];

  /// For each word: how many roads have it as it stands.
  private final int[] sizes = new int[QueryTokenizer.MOST_WORDS];

  /// For each word: the keys within one slip of it, and those that begin with something so near;
  /// bit n tells whether they have been found for word n.
  private final KeyRanges[] slipped = new KeyRanges[QueryTokenizer.MOST_WORDS];

  private final KeyRanges[] slippedEnd = new KeyRanges[QueryTokenizer.MOST_WORDS];
  private int slippedFound;
  private int slippedEndFound;

  private final KeyRanges range = new KeyRanges();
  private final List<UnitedRoads> united = new ArrayList<>();
  private int unions;

  public WordLookups(Vocabulary vocabulary, int roads) {
    this.vocabulary = vocabulary;
    this.roads = roads;
    this.near = new NearWords(vocabulary.words);
    for (int i = 0; i < slipped.length; i++) {
      slipped[i] = new KeyRanges();
      slippedEnd[i] = new KeyRanges();
    }
  }

  public void lookUp(List<Word> query) {
    count = query.size();
    slippedFound = 0;
    slippedEndFound = 0;
    for (int i = 0; i < count; i++) {
      var word = words[i] = query.get(i);
      from[i] = vocabulary.words.firstNotBelow(word);
      keys[i] = vocabulary.words.endOf(word, from[i]) - from[i];
      whole[i] = vocabulary.words.is(from[i], word);
      beginning[i] = keys[i] > Layout.WORDS_OF_A_BEGINNING ? beginning(word) : ABSENT;
    }
    for (int i = 0; i < count; i++) {
      sizes[i] = whole[i] ? vocabulary.wordRoads.size(from[i]) : 0;
    }
  }

  public int count() {
    return count;
  }

  /// The first of the keys that begin with a word.
  public int from(int i) {
    return from[i];
  }

  /// How many keys begin with it, one behind the other.
  public int keys(int i) {
    return keys[i];
  }

  /// Whether it is a key itself, and so the first of them.
  public boolean isWhole(int i) {
    return whole[i];
  }

  /// Whether no word of the index begins with it.
  boolean isUnknown(int i) {
    return keys[i] == 0;
  }

  /// Of some words, those with which no word of the index begins; as bits.
  public int unknown(int wanted) {
    int unknown = 0;
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (isUnknown(i)) {
        unknown |= 1 << i;
      }
    }
    return unknown;
  }

  /// How many words the index has.
  public int vocabularySize() {
    return vocabulary.words.size();
  }

  /// How many roads have the word as it stands.
  public int commonness(int i) {
    return sizes[i];
  }

  /// Whether two ways to look up a word give the same roads.
  public boolean isSame(int i, Lookup one, Lookup other) {
    if (one == other) {
      return true;
    }
    if (one == Lookup.NAMED && other == Lookup.WHOLE) {
      return !whole[i] || vocabulary.nameRoads.size(from[i]) == vocabulary.wordRoads.size(from[i]);
    }
    return one == Lookup.WHOLE && other == Lookup.OPEN && keys[i] == (whole[i] ? 1 : 0);
  }

  /// The keys within one slip of a word.
  ///
  /// @param lookup one of the two for slips
  public KeyRanges near(int i, Lookup lookup) {
    return lookup == Lookup.SLIPPED_END ? slippedEnd(i) : slipped(i);
  }

  private KeyRanges slipped(int i) {
    if ((slippedFound >> i & 1) == 0) {
      slipped[i].clear();
      vocabulary.slips.find(words[i], slipped[i]);
      slippedFound |= 1 << i;
    }
    return slipped[i];
  }

  private KeyRanges slippedEnd(int i) {
    if ((slippedEndFound >> i & 1) == 0) {
      slippedEnd[i].clear();
      near.find(words[i], slippedEnd[i]);
      slippedEndFound |= 1 << i;
    }
    return slippedEnd[i];
  }

  /// At most how many roads [#read] gives.
  public int size(int i, Lookup lookup) {
    return switch (lookup) {
      case NAMED -> whole[i] ? vocabulary.nameRoads.size(from[i]) : 0;
      case WHOLE -> commonness(i);
      case OPEN -> keys[i] == 0 ? 0 : openSize(i);
      case SLIPPED, SLIPPED_END -> near(i, lookup).roads(vocabulary.wordRoads);
    };
  }

  private int openSize(int i) {
    return beginning[i] >= 0
        ? vocabulary.beginningRoads.size(beginning[i])
        : vocabulary.wordRoads.sizes(from[i], from[i] + keys[i]);
  }

  /// To be called before each round of [#read]: lists that were united are written over.
  public void startOver() {
    unions = 0;
  }

  /// Sets a stream before the roads of a word, of which there must be one.
  ///
  /// @param fewest at most how many roads the search can still find: it decides whether lists are
  ///   united or read side by side
  public void read(int i, Lookup lookup, RoadStream stream, int fewest) {
    switch (lookup) {
      case NAMED -> vocabulary.nameRoads.read(from[i], stream);
      case WHOLE -> vocabulary.wordRoads.read(from[i], stream);
      case OPEN -> readOpen(i, stream, fewest);
      case SLIPPED, SLIPPED_END -> readSeveral(near(i, lookup), stream, fewest);
    }
  }

  /// How many roads are filed under a house number.
  ///
  /// @param key see [House#numberKey]
  /// @return its position for [#readHouse], or -1
  public int house(long key) {
    return vocabulary.houses.find(key);
  }

  /// How many roads are filed under the house number at a position.
  public int houseSize(int house) {
    return vocabulary.houseRoads.size(house);
  }

  /// Sets a stream before the roads that are filed under a house number.
  public void readHouse(int house, RoadStream stream) {
    vocabulary.houseRoads.read(house, stream);
  }

  private void readOpen(int i, RoadStream stream, int fewest) {
    if (beginning[i] >= 0) {
      vocabulary.beginningRoads.read(beginning[i], stream);
    } else if (keys[i] == 1) {
      vocabulary.wordRoads.read(from[i], stream);
    } else {
      range.clear();
      range.add(from[i], from[i] + keys[i]);
      readSeveral(range, stream, fewest);
    }
  }

  /// Side by side when there are few to ask for each of few candidates; united otherwise.
  private void readSeveral(KeyRanges keys, RoadStream stream, int fewest) {
    boolean few =
        keys.keys() <= RoadStream.MOST_PARTS
            && (long) keys.keys() * fewest < keys.roads(vocabulary.wordRoads);
    if (few) {
      keys.readSideBySide(vocabulary.wordRoads, stream);
    } else {
      keys.unite(vocabulary.wordRoads, union()).read(stream);
    }
  }

  private int beginning(Word word) {
    int at = vocabulary.beginnings.firstNotBelow(word);
    return vocabulary.beginnings.is(at, word) ? at : ABSENT;
  }

  private UnitedRoads union() {
    if (unions == united.size()) {
      united.add(new UnitedRoads(roads));
    }
    var union = united.get(unions++);
    union.clear();
    return union;
  }
}
