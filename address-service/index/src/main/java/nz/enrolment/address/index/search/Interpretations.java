package nz.enrolment.address.index.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.Interpretation.Premises;
import nz.enrolment.address.index.search.Interpretation.Street;

/// All that a query may mean, likeliest first: a number may be a house, a unit, a postcode or part
/// of a road's name.
final class Interpretations {
  /// By their first eight letters.
  private static final long[] UNIT_WORDS =
      Stream.of(
              "flat",
              "unit",
              "apt",
              "apartment",
              "shop",
              "suite",
              "level",
              "lvl",
              "floor",
              "villa",
              "room",
              "office",
              "townhouse")
          .mapToLong(Interpretations::head)
          .toArray();

  private static final long RD = head("rd");
  private static final int DELIVERY_DIGITS = 2;

  private final List<Word> words;
  private final int all;
  private final List<Interpretation> found = new ArrayList<>(6);

  private Interpretations(List<Word> words) {
    this.words = words;
    this.all = (1 << words.size()) - 1;
  }

  static List<Interpretation> of(List<Word> words) {
    return words.isEmpty() ? List.of() : new Interpretations(words).find();
  }

  private List<Interpretation> find() {
    addMarkedUnits();
    boolean streetFirst = !words.getFirst().canBeHouse() || isBarePostcode();
    if (streetFirst) found.add(new Street(all));
    for (int i = 0; i < words.size(); i++) if (words.get(i).canBeHouse()) addHouse(i);
    if (!streetFirst) found.add(new Street(all));
    addWithoutDelivery();
    return found;
  }

  private boolean isBarePostcode() {
    return words.size() == 1 && words.getFirst().canBePostcode();
  }

  /// `3/12`, `flat 3/12`, `flat 3 12`, `flat 3, 12`, `12 queen street, flat 3`: what was marked can
  /// be nothing but a unit.
  private void addMarkedUnits() {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean named = i > 0 && isUnitWord(words.get(i - 1));
      boolean marked = words.get(i + 1).joint() == '/' || named;
      if (marked && words.get(i).canBeUnit() && words.get(i + 1).canBeHouse())
        addUnit(named ? i - 1 : i, i, i + 1);
      else if (words.get(i + 1).canBeUnit() && isUnitWord(words.get(i))) addUnitBehind(i);
    }
  }

  /// The house may stand anywhere before a unit that follows its road.
  private void addUnitBehind(int unitWord) {
    for (int at = 0; at < unitWord; at++) {
      if (!words.get(at).canBeHouse()) continue;
      var house = House.of(words.get(at)).inUnit(words.get(unitWord + 1));
      found.add(new Premises(house, all & ~(0b11 << unitWord) & ~(1 << at), false));
    }
  }

  private void addHouse(int at) {
    var word = words.get(at);
    var house = House.of(word);
    if (at + 1 == words.size()) {
      add(house, at, at + 1);
      return;
    }
    var next = words.get(at + 1);
    if (next.joint() == '-' && next.number() > house.number()) {
      add(house.until(next.number()), at, at + 2);
      return;
    }
    add(house, at, at + 1);
    if (next.isLetter() && !next.isLast()) add(house.withSuffix(next), at, at + 2);
    if (next.canBeHouse() && word.canBeUnit()) addUnit(at, at, at + 1);
  }

  private void addUnit(int from, int unit, int house) {
    add(House.of(words.get(house)).inUnit(words.get(unit)), from, house + 1);
  }

  /// The house takes the words from `from` until `to`; all others must be filed for its road.
  private void add(House house, int from, int to) {
    boolean open = to == words.size() && to - from == 1 && words.getLast().isNumber();
    found.add(new Premises(house, all & ~((1 << to) - (1 << from)), open));
  }

  /// `RD 2` behind a road is a rural delivery route, which no address of LINZ's has: it is passed
  /// over, unless `rd` is what the road's name ends with.
  private void addWithoutDelivery() {
    for (int i = 1; i + 1 < words.size(); i++) {
      var route = words.get(i + 1);
      if (words.get(i).head() != RD || !route.isNumber() || route.digits() > DELIVERY_DIGITS)
        continue;
      addWithout(0b10 << i);
      addWithout(0b11 << i);
    }
  }

  private void addWithout(int dropped) {
    for (Interpretation one : List.copyOf(found)) {
      int kept = one.words() & ~dropped;
      boolean hasAll = (one.words() & dropped) == dropped;
      if (hasAll && kept != 0) found.add(one.with(kept));
    }
  }

  private static boolean isUnitWord(Word word) {
    for (long head : UNIT_WORDS) if (head == word.head()) return true;
    return false;
  }

  private static long head(String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    return Layout.head(letters, 0, letters.length);
  }
}
