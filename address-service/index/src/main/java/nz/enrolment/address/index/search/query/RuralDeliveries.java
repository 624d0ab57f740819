package nz.enrolment.address.index.search.query;

import java.util.Arrays;
import java.util.List;
import nz.enrolment.rural.RuralDelivery;

/// Rural delivery numbers in a query: no address of LINZ's has one, so they are passed over.
final class RuralDeliveries {
  private static final RuralDeliveries NONE = new RuralDeliveries();

  private int[] ways = {};
  private int certain;

  private RuralDeliveries() {}

  static RuralDeliveries in(List<Word> words) {
    var found = NONE;
    for (int i = 0; i < words.size(); i++) {
      if (!mayBegin(words, i)) {
        continue;
      }
      if (found == NONE) {
        found = new RuralDeliveries();
      }
      found.read(words, i);
    }
    return found;
  }

  /// Words to leave out, as bits, each a way of its own: `hill rd 2` may be `Hill Road, RD 2` or
  /// have both its words from the delivery number.
  int[] ways() {
    return ways;
  }

  /// Words that can be nothing else, as bits.
  int certain() {
    return certain;
  }

  /// Nearly every query has `rd` for a road, so what no number follows is told without a text.
  private static boolean mayBegin(List<Word> words, int i) {
    var word = words.get(i);
    if (word.letter(0) != 'r') {
      return false;
    }
    int second = word.length() == 1 ? 'd' : word.letter(1);
    if (second == 'u') {
      return i + 1 < words.size();
    }
    if (second != 'd') {
      return false;
    }
    if (word.length() > 2) {
      return word.endsInNumber();
    }
    return i + 1 < words.size() && mayFollow(words.get(i + 1));
  }

  /// A number, `no`, or the `d` of `r d`.
  private static boolean mayFollow(Word word) {
    return word.digits() > 0 || word.letter(0) == 'n' || word.letter(0) == 'd';
  }

  private void read(List<Word> words, int from) {
    var first = words.get(from);
    int end = RuralDelivery.end(first.onwards(), 0);
    if (end == RuralDelivery.NONE) {
      return;
    }
    int to = from + 1;
    while (to < words.size() && first.distanceTo(words.get(to)) < end) {
      to++;
    }
    boolean mayBeRoad = to - from == 2 && first.length() == 2;
    if (mayBeRoad) {
      add(Interpretations.bits(from + 1, to));
    } else {
      certain |= Interpretations.bits(from, to);
    }
    add(Interpretations.bits(from, to));
  }

  private void add(int way) {
    ways = Arrays.copyOf(ways, ways.length + 1);
    ways[ways.length - 1] = way;
  }
}
