package nz.enrolment.address.index.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;

/// Which roads are filed under which key. Roads are added in rank order, so the lists ascend.
final class Postings {
  private final Map<String, IntList> lists = new HashMap<>();

  private Postings() {}

  /// Files every road under the words of its name, suburb, city and postcode.
  static SortedMap<String, IntList> byWords(RankedAddresses arranged) {
    return byTexts(
            arranged,
            road ->
                List.of(
                    road.name(),
                    road.locality().suburb(),
                    road.locality().city(),
                    road.locality().postcode()))
        .sorted();
  }

  /// Files every road under the words of its name alone; a word that is in no name has no roads.
  static SortedMap<String, IntList> byNames(
      RankedAddresses arranged, SortedMap<String, IntList> words) {
    var filing = byTexts(arranged, road -> List.of(road.name()));
    words.keySet().forEach(word -> filing.lists.computeIfAbsent(word, _ -> new IntList()));
    return filing.sorted();
  }

  private static Postings byTexts(RankedAddresses arranged, Function<Road, List<String>> texts) {
    var filing = new Postings();
    var spellings = new HashMap<String, Set<String>>();
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      for (String text : texts.apply(arranged.roads.get(rank))) {
        for (String word : spellings.computeIfAbsent(text, Spellings::of)) {
          filing.add(word, rank);
        }
      }
    }
    return filing;
  }

  /// Files every road under its house numbers in decimal, those that its ranges contain, and those
  /// with a suffix.
  static SortedMap<String, IntList> byNumbers(RankedAddresses arranged) {
    var filing = new Postings();
    var byNumber = new HashMap<Integer, IntList>();
    for (int rank = 0; rank < arranged.roads.size(); rank++) {
      for (int address = arranged.first[rank]; address < arranged.first[rank + 1]; address++) {
        int first = arranged.number(address);
        for (int number = first; number <= first + contained(arranged.span(address)); number++) {
          byNumber.computeIfAbsent(number, _ -> new IntList()).addOnce(rank);
        }
        var suffix = arranged.numberings.get(arranged.numbering(address)).suffix();
        if (!suffix.isEmpty()) {
          filing.add(first + String.join("", Folding.words(suffix)), rank);
        }
      }
    }
    byNumber.forEach((number, roads) -> filing.lists.put(Integer.toString(number), roads));
    return filing.sorted();
  }

  private static int contained(int span) {
    return span > Layout.LONGEST_RANGE ? 0 : span;
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
