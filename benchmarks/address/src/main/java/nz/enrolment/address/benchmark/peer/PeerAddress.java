package nz.enrolment.address.benchmark.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;

/// An address as the peers index it, analysed as the address index does: folded, with abbreviations
/// and double vowels as synonyms, its numbers apart.
///
/// @param words what may be found by its beginning
/// @param numbers what must be typed in full
/// @param text what is shown
record PeerAddress(int id, Set<String> words, Set<String> numbers, String text) {
  /// All addresses in rank order: plain numbers, then ranges, suffixes, units.
  static List<PeerAddress> inRankOrder(AddressRows rows) throws IOException {
    List<List<PeerAddress>> ranks =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    rows.forEach(row -> ranks.get(rank(row)).add(of(row)));
    return ranks.stream().flatMap(List::stream).toList();
  }

  private static int rank(AddressRow row) {
    var n = row.numbering();
    if (!n.unit().isEmpty() || !n.level().isEmpty()) {
      return 3;
    }
    if (!n.suffix().isEmpty()) {
      return 2;
    }
    return n.span() > 0 ? 1 : 0;
  }

  private static PeerAddress of(AddressRow row) {
    return new PeerAddress(row.id(), words(row), numbers(row), text(row));
  }

  private static Set<String> words(AddressRow row) {
    var words = new LinkedHashSet<String>();
    for (String name : List.of(row.road(), row.suburb(), row.city(), row.postcode())) {
      words.addAll(Spellings.of(name));
    }
    return words;
  }

  private static Set<String> numbers(AddressRow row) {
    var n = row.numbering();
    var numbers = new LinkedHashSet<String>();
    numbers.add(String.valueOf(row.number()));
    if (n.span() > 0) {
      numbers.add(String.valueOf(row.number() + n.span()));
    }
    if (!n.suffix().isEmpty()) {
      numbers.add(Folding.fold(row.number() + n.suffix()));
    }
    numbers.addAll(Folding.words(n.unit()));
    numbers.addAll(Folding.words(n.level()));
    return numbers;
  }

  private static String text(AddressRow row) {
    var n = row.numbering();
    var unit = n.unit().isEmpty() ? "" : n.unit() + "/";
    return unit
        + row.number()
        + n.suffix()
        + " "
        + row.road()
        + ", "
        + row.suburb()
        + ", "
        + row.city()
        + " "
        + row.postcode();
  }
}
