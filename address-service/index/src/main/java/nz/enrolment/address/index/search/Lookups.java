package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.Manner.Lookup;

/// The words of one query, looked up: each is sought once, whatever it may mean.
final class Lookups {
  private static final int ABSENT = -1;

  private final Vocabulary vocabulary;
  private final int roads;
  private final Word[] words = new Word[Phrase.MOST_WORDS];

  /// For each word: the keys that begin with it, from (inclusive) until (exclusive), and the list
  /// for all of them.
  private final int[] from = new int[Phrase.MOST_WORDS];

  private final int[] to = new int[Phrase.MOST_WORDS];
  private final boolean[] whole = new boolean[Phrase.MOST_WORDS];
  private final int[] beginning = new int[Phrase.MOST_WORDS];

  private final List<UnitedRoads> united = new ArrayList<>();
  private final KeyRanges several = new KeyRanges();
  private final NearWords near;
  private int unions;

  Lookups(Vocabulary vocabulary, int roads) {
    this.vocabulary = vocabulary;
    this.roads = roads;
    this.near = new NearWords(vocabulary.words);
  }

  void lookUp(List<Word> query) {
    for (int i = 0; i < query.size(); i++) {
      var word = words[i] = query.get(i);
      from[i] = vocabulary.words.firstNotBelow(word);
      to[i] = vocabulary.words.endOf(word, from[i]);
      whole[i] = vocabulary.words.is(from[i], word);
      beginning[i] = to[i] - from[i] > Layout.WORDS_OF_A_BEGINNING ? beginning(word) : ABSENT;
    }
  }

  Word word(int i) {
    return words[i];
  }

  /// Whether no word of the index begins with it.
  boolean isUnknown(int i) {
    return from[i] == to[i];
  }

  /// How many roads have the word as it stands.
  int commonness(int i) {
    return whole[i] ? vocabulary.wordRoads.size(from[i]) : 0;
  }

  /// Whether two ways to look up a word give the same roads.
  boolean isSame(int i, Lookup one, Lookup other) {
    if (one == other) return true;
    if (one == Lookup.NAMED && other == Lookup.WHOLE)
      return !whole[i] || vocabulary.nameRoads.size(from[i]) == vocabulary.wordRoads.size(from[i]);
    return one == Lookup.WHOLE && other == Lookup.OPEN && to[i] - from[i] == (whole[i] ? 1 : 0);
  }

  /// To be called before each round of [#read]: lists that were united are written over.
  void startOver() {
    unions = 0;
  }

  /// Whether it takes one list to look up a word so.
  boolean isSingle(int i, Lookup lookup) {
    return switch (lookup) {
      case NAMED, WHOLE -> true;
      case OPEN -> to[i] - from[i] <= 1 || beginning[i] >= 0;
      case SLIPPED, SLIPPED_END -> false;
    };
  }

  /// Sets a stream before the roads of a word; false when there is none.
  ///
  /// @param fewest at most how many roads the search can still find: it decides whether lists are
  ///   united or read side by side
  boolean read(int i, Lookup lookup, RoadStream stream, int fewest) {
    return switch (lookup) {
      case NAMED -> whole[i] && read(vocabulary.nameRoads, from[i], stream);
      case WHOLE -> whole[i] && read(vocabulary.wordRoads, from[i], stream);
      case OPEN -> to[i] > from[i] && readOpen(i, stream, fewest);
      case SLIPPED -> readNear(words[i], false, stream, fewest);
      case SLIPPED_END -> readNear(words[i], true, stream, fewest);
    };
  }

  /// Sets a stream before the roads that are filed under a house number; false when there is none.
  ///
  /// @param key see [House#numberKey]
  boolean readHouse(long key, RoadStream stream) {
    int at = vocabulary.houses.find(key);
    return at >= 0 && read(vocabulary.houseRoads, at, stream);
  }

  private static boolean read(Lists lists, int at, RoadStream stream) {
    lists.read(at, stream);
    return stream.size() > 0;
  }

  private boolean readOpen(int i, RoadStream stream, int fewest) {
    if (beginning[i] >= 0) return read(vocabulary.beginningRoads, beginning[i], stream);
    if (to[i] - from[i] == 1) return read(vocabulary.wordRoads, from[i], stream);
    several.clear();
    several.add(from[i], to[i]);
    return readSeveral(stream, fewest);
  }

  private boolean readNear(Word word, boolean unfinished, RoadStream stream, int fewest) {
    several.clear();
    if (unfinished) near.find(word, several);
    else vocabulary.slips.find(word, several);
    return readSeveral(stream, fewest);
  }

  /// Side by side when there are few to ask for each of few candidates; united otherwise.
  private boolean readSeveral(RoadStream stream, int fewest) {
    int keys = several.keys();
    if (keys == 0) return false;
    if (keys <= RoadStream.MOST_PARTS && (long) keys * fewest < several.roads(vocabulary.wordRoads))
      several.readSideBySide(vocabulary.wordRoads, stream);
    else several.unite(vocabulary.wordRoads, union()).read(stream);
    return true;
  }

  private int beginning(Word word) {
    int at = vocabulary.beginnings.firstNotBelow(word);
    return vocabulary.beginnings.is(at, word) ? at : ABSENT;
  }

  private UnitedRoads union() {
    if (unions == united.size()) united.add(new UnitedRoads(roads));
    var union = united.get(unions++);
    union.clear();
    return union;
  }
}
