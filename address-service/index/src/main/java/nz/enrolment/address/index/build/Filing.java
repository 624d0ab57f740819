package nz.enrolment.address.index.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nz.enrolment.address.index.words.Spellings;

/// Which roads are filed under which key. Roads are added in rank order, so the lists ascend.
final class Filing {
  private final Map<String, IntList> lists = new HashMap<>();

  private Filing() {}

  /// Files every road under the words of its name, suburb, city and postcode.
  static SortedMap<String, IntList> byWords(Arranged arranged) {
    return byTexts(
        arranged, road -> List.of(road.name(), road.suburb(), road.city(), road.postcode()));
  }

  /// Files every road under the words of its name alone.
  static SortedMap<String, IntList> byNames(Arranged arranged) {
    return byTexts(arranged, road -> List.of(road.name()));
  }

  private static SortedMap<String, IntList> byTexts(
      Arranged arranged, Function<Road, List<String>> texts) {
    var filing = new Filing();
    var spellings = new HashMap<String, Set<String>>();
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      for (String text : texts.apply(arranged.roads.get(rank))) {
        for (String word : spellings.computeIfAbsent(text, Spellings::of)) filing.add(word, rank);
      }
    }
    return filing.sorted();
  }

  /// Files every road under its house numbers in decimal.
  static SortedMap<String, IntList> byNumbers(Arranged arranged) {
    var filing = new Filing();
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      int before = -1;
      for (int address = arranged.first[rank]; address < arranged.first[rank + 1]; address++) {
        int number = arranged.number(address);
        if (number != before) filing.add(Integer.toString(number), rank);
        before = number;
      }
    }
    return filing.sorted();
  }

  private void add(String key, int road) {
    lists.computeIfAbsent(key, _ -> new IntList()).addOnce(road);
  }

  private SortedMap<String, IntList> sorted() {
    var sorted = new TreeMap<String, IntList>(TextOrder.BY_BYTES);
    sorted.putAll(lists);
    return sorted;
  }
}
