package nz.enrolment.address.index.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;

/// The words under which each road is filed: those of its own name first, both ascending.
final class RoadWordsSection {
  /// Of a name with more words, the others count as words of its suburb.
  private static final int MOST_NAMED = 255;

  private final List<IntList> named;
  private final List<IntList> others;
  private final int wordBytes;

  /// @param words for each word, the roads that are filed under it
  /// @param names the same words, with the roads that have them in their own name
  RoadWordsSection(int roads, SortedMap<String, IntList> words, SortedMap<String, IntList> names) {
    named = lists(roads);
    others = lists(roads);
    wordBytes = Layout.wordBytes(words.size());
    turn(names.values(), named);
    turn(words.values(), others);
  }

  Bytes bytes() {
    var bytes = new Bytes(20 * named.size());
    int end = 0;
    for (int road = 0; road < named.size(); road++) {
      bytes.u24(end += size(road)).u8(Math.min(MOST_NAMED, named.get(road).size()));
    }
    if (end > Layout.LARGEST_U24) {
      throw new IllegalArgumentException("more words of roads than this format can hold");
    }
    for (int road = 0; road < named.size(); road++) {
      append(bytes, road);
    }
    return bytes;
  }

  private int size(int road) {
    return others.get(road).size();
  }

  private void append(Bytes bytes, int road) {
    var own = named.get(road);
    for (int i = 0; i < own.size(); i++) {
      append(bytes, own.get(i), wordBytes);
    }
    for (int i = 0, next = 0; i < others.get(road).size(); i++) {
      int word = others.get(road).get(i);
      if (next < own.size() && own.get(next) == word) {
        next++;
      } else {
        append(bytes, word, wordBytes);
      }
    }
  }

  private static void append(Bytes bytes, int word, int wordBytes) {
    if (wordBytes == Layout.U24) {
      bytes.u24(word);
    } else {
      bytes.u16(word);
    }
  }

  private static void turn(Collection<IntList> roadsOfWords, List<IntList> wordsOfRoads) {
    int word = 0;
    for (var roads : roadsOfWords) {
      for (int i = 0; i < roads.size(); i++) {
        wordsOfRoads.get(roads.get(i)).add(word);
      }
      word++;
    }
  }

  private static List<IntList> lists(int roads) {
    var lists = new ArrayList<IntList>(roads);
    for (int road = 0; road < roads; road++) {
      lists.add(new IntList());
    }
    return lists;
  }
}
