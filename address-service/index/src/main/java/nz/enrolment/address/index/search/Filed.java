package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// Which words of the query a road is filed under: a bit for each, bit n for word n.
final class Filed {
  private final MemorySegment section;
  private final Roads places;
  private final Lookups lookups;
  private final long words;
  private final int wordBytes;
  private final Fetched fetched = new Fetched();
  private int named;
  private int whole;
  private int open;

  /// @param lookups the words of the query, looked up
  Filed(Content content, Lookups lookups) {
    this.section = content.roadWords();
    this.places = content.roads();
    this.lookups = lookups;
    this.words = (long) Layout.U32 * places.size();
    this.wordBytes = Layout.wordBytes(lookups.vocabularySize());
  }

  /// Brings some roads and their words into the cache, see [Fetched].
  void fetch(int[] roads, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += entry(roads[i]) + places.first(roads[i]);
    for (int i = 0; i < count; i++) sum += word((entry(roads[i]) & Layout.LARGEST_U24) - 1);
    fetched.add(sum);
  }

  /// Reads the words of a road.
  void read(int road) {
    int entry = entry(road);
    int from = road == 0 ? 0 : entry(road - 1) & Layout.LARGEST_U24;
    int to = entry & Layout.LARGEST_U24;
    int toNamed = from + (entry >>> Layout.NAME_WORDS_SHIFT);
    whole = 0;
    open = 0;
    for (int at = from; at < toNamed; at++) add(word(at));
    named = whole;
    for (int at = toNamed; at < to; at++) add(word(at));
  }

  /// Words of the query that are in the road's own name as they stand.
  int named() {
    return named;
  }

  /// Words of the query under which it is filed as they stand.
  int whole() {
    return whole;
  }

  /// Words of the query that are the beginning of one under which it is filed.
  int open() {
    return open;
  }

  private void add(int word) {
    for (int i = 0; i < lookups.count(); i++) {
      int distance = word - lookups.from(i);
      if (distance < 0 || distance >= lookups.keys(i)) continue;
      open |= 1 << i;
      if (distance == 0 && lookups.isWhole(i)) whole |= 1 << i;
    }
  }

  private int entry(int road) {
    return Layout.u32(section, (long) Layout.U32 * road);
  }

  private int word(int at) {
    long place = words + (long) wordBytes * at;
    return wordBytes == Layout.U24 ? Layout.u24(section, place) : Layout.u16(section, place);
  }
}
