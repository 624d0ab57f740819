package nz.enrolment.address.index.search.find;

import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.content.Prefetch;
import nz.enrolment.address.index.search.content.RoadWords;
import nz.enrolment.address.index.search.content.Roads;
import nz.enrolment.address.index.search.lookup.WordLookups;

/// Which words of the query a road is filed under: a bit for each, bit n for word n.
final class MatchedWords {
  private final Roads places;
  private final RoadWords words;
  private final WordLookups lookups;
  private final Prefetch fetched = new Prefetch();
  private int named;
  private int whole;
  private int open;
  private int nameWords;

  /// @param lookups the words of the query, looked up
  MatchedWords(IndexContent content, WordLookups lookups) {
    this.places = content.roads();
    this.words = new RoadWords(content.roadWords(), places.size(), lookups.vocabularySize());
    this.lookups = lookups;
  }

  /// Brings some roads and their words into the cache, see [Prefetch].
  void fetch(int[] roads, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += words.entry(roads[i]) + places.first(roads[i]);
    }
    for (int i = 0; i < count; i++) {
      sum += words.word(RoadWords.end(words.entry(roads[i])) - 1);
    }
    fetched.add(sum);
  }

  /// Reads the words of a road.
  void read(int road) {
    int entry = words.entry(road);
    int from = words.first(road);
    int to = RoadWords.end(entry);
    int toNamed = from + RoadWords.ofName(entry);
    whole = 0;
    open = 0;
    nameWords = 0;
    for (int at = from; at < toNamed; at++) {
      if (add(words.word(at))) {
        nameWords++;
      }
    }
    named = whole;
    for (int at = toNamed; at < to; at++) {
      add(words.word(at));
    }
  }

  /// Words of the query that are in the road's own name as they stand.
  int named() {
    return named;
  }

  /// How many words of the road's own name the query has as they stand.
  int nameWords() {
    return nameWords;
  }

  /// Words of the query under which it is filed as they stand.
  int whole() {
    return whole;
  }

  /// Words of the query that are the beginning of one under which it is filed.
  int open() {
    return open;
  }

  /// Whether the query has a word as it stands.
  private boolean add(int word) {
    int before = whole;
    for (int i = 0; i < lookups.count(); i++) {
      int distance = word - lookups.from(i);
      if (distance < 0 || distance >= lookups.keys(i)) {
        continue;
      }
      open |= 1 << i;
      if (distance == 0 && lookups.isWhole(i)) {
        whole |= 1 << i;
      }
    }
    return whole != before;
  }
}
