package nz.enrolment.address.index.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nz.enrolment.address.index.file.Layout;

/// The lists for beginnings that many words share: uniting those words' lists anew for every
/// keystroke would be slow.
///
/// Beginnings are counted in characters; words outside ASCII are as rare as they are harmless here.
final class PrefixLists {
  private final List<String> words;
  private final List<IntList> lists;
  private final SortedMap<String, IntList> found = new TreeMap<>(TextOrder.BY_BYTES);

  private PrefixLists(SortedMap<String, IntList> filed) {
    words = new ArrayList<>(filed.keySet());
    lists = new ArrayList<>(filed.values());
  }

  static SortedMap<String, IntList> of(SortedMap<String, IntList> filed) {
    var beginnings = new PrefixLists(filed);
    beginnings.find(0, filed.size(), 0);
    return beginnings.found;
  }

  /// Goes through the words from `from` until `to`, which share their first `length` characters.
  private void find(int from, int to, int length) {
    if (length > 0) {
      found.put(words.get(from).substring(0, length), united(from, to));
    }
    int start = from;
    while (start < to) {
      int end = endOfSame(start, to, length + 1);
      if (end - start > Layout.WORDS_OF_A_BEGINNING) {
        find(start, end, length + 1);
      }
      start = end;
    }
  }

  private int endOfSame(int start, int to, int length) {
    var word = words.get(start);
    int end = start + 1;
    while (word.length() >= length
        && end < to
        && words.get(end).regionMatches(0, word, 0, length)) {
      end++;
    }
    return end;
  }

  private IntList united(int from, int to) {
    var roads = new BitSet();
    for (IntList list : lists.subList(from, to)) {
      for (int i = 0; i < list.size(); i++) {
        roads.set(list.get(i));
      }
    }
    var united = new IntList();
    roads.stream().forEach(united::add);
    return united;
  }
}
