package nz.enrolment.address.index.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.file.Section;

/// The words and house numbers of the index: from what was typed to the roads that are filed under
/// it.
final class Vocabulary {
  /// More lists than this are gathered into bits at once.
  private static final int FEW = Layout.WORDS_OF_A_BEGINNING;

  private final Dictionary words;
  private final Dictionary names;
  private final Dictionary beginnings;
  private final Dictionary numbers;
  private final int roads;

  Vocabulary(IndexFile file, int roads) {
    this.words = new Dictionary(file.section(Section.WORDS), roads);
    this.names = new Dictionary(file.section(Section.NAMES), roads);
    this.beginnings = new Dictionary(file.section(Section.BEGINNINGS), roads);
    this.numbers = new Dictionary(file.section(Section.NUMBERS), roads);
    this.roads = roads;
  }

  /// Roads filed under exactly this word.
  RoadStream exactly(Word word) {
    return roads(words, words.find(word.utf8()));
  }

  /// Roads that have exactly this word in their own name.
  RoadStream named(Word word) {
    return roads(names, names.find(word.utf8()));
  }

  /// Roads filed under a word that begins with this one.
  RoadStream beginningWith(Word word) {
    int shared = beginnings.find(word.utf8());
    if (shared >= 0) return beginnings.roads(shared);
    int from = words.firstNotBelow(word.utf8());
    return range(from, words.endOf(word.utf8(), from));
  }

  /// Roads filed under a word within one edit of this one, or, when it is unfinished, of a
  /// beginning.
  RoadStream near(Word word, boolean unfinished) {
    var found = new BitSet();
    NearWords.find(words, word.utf8(), unfinished, found::set);
    return united(found.stream().mapToObj(words::roads).toList());
  }

  /// Roads that have this house number.
  RoadStream withNumber(int number) {
    return roads(numbers, numbers.find(decimal(number)));
  }

  private RoadStream range(int from, int to) {
    if (to - from == 1) return words.roads(from);
    List<RoadStream> parts = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) parts.add(words.roads(at));
    return united(parts);
  }

  private RoadStream united(List<RoadStream> parts) {
    if (parts.isEmpty()) return NoRoads.INSTANCE;
    if (parts.size() == 1) return parts.getFirst();
    return parts.size() <= FEW
        ? new UnitedRoads(parts.toArray(RoadStream[]::new))
        : new GatheredRoads(parts, roads);
  }

  private static RoadStream roads(Dictionary dictionary, int at) {
    return at < 0 ? NoRoads.INSTANCE : dictionary.roads(at);
  }

  private static byte[] decimal(int number) {
    return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
  }
}
