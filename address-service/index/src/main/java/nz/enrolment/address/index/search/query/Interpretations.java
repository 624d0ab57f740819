package nz.enrolment.address.index.search.query;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.search.query.Interpretation.Premises;
import nz.enrolment.address.index.search.query.Interpretation.Street;

/// All that a query may mean, likeliest first: a number may be a house, a unit, a postcode or part
/// of a road's name.
public final class Interpretations {
  private final List<Word> words;
  private final RuralDeliveries deliveries;
  private final UnitMarks marks;
  private final boolean areMarked;
  private final int all;
  private final List<Interpretation> found = new ArrayList<>(6);

  private Interpretations(List<Word> words) {
    this.words = words;
    this.deliveries = RuralDeliveries.in(words);
    this.marks = new UnitMarks(words, deliveries.certain());
    this.areMarked = UnitMarks.areIn(words);
    this.all = bits(0, words.size());
  }

  public static List<Interpretation> of(List<Word> words) {
    return words.isEmpty() ? List.of() : new Interpretations(words).find();
  }

  /// The same without some words, as far as they have them all and others too.
  public static List<Interpretation> without(int dropped, List<Interpretation> meanings) {
    return meanings.stream()
        .filter(one -> (one.words() & dropped) == dropped && (one.words() & ~dropped) != 0)
        .map(one -> one.with(one.words() & ~dropped))
        .toList();
  }

  /// The words from `from` until `to`, as bits.
  static int bits(int from, int to) {
    return from == to ? 0 : -1 << from & -1 >>> QueryTokenizer.MOST_WORDS - to;
  }

  private List<Interpretation> find() {
    if (areMarked) {
      addMarkedUnits();
    }
    boolean streetFirst = !words.getFirst().canBeHouse() || isBarePostcode();
    if (streetFirst) {
      found.add(new Street(all));
    }
    for (int i = 0; i < words.size(); i++) {
      addHouses(i);
    }
    if (!streetFirst) {
      found.add(new Street(all));
    }
    for (int dropped : deliveries.ways()) {
      found.addAll(without(dropped, found));
    }
    return found;
  }

  private boolean isBarePostcode() {
    return words.size() == 1 && words.getFirst().canBePostcode();
  }

  /// `3/12`, `flat 3/12`, `u3/12`, `flat 3, 12`, `suite 4, level 2, no 12`, `12 queen street, flat
  /// 3`: what was marked can be nothing but a unit.
  private void addMarkedUnits() {
    for (int i = 0; i < words.size(); i++) {
      int from = marks.from(i);
      if (from != UnitMarks.NONE) {
        addUnitBehind(from, i);
      }
      boolean joined = i + 1 < words.size() && words.get(i + 1).joint() == '/';
      if (from == UnitMarks.NONE && !(joined && words.get(i).canBeUnit())) {
        continue;
      }
      int house = marks.endOf(i + 1);
      if (house + 1 < words.size() && marks.isHouseWord(house)) {
        house++;
      }
      if (house < words.size() && words.get(house).canBeHouse()) {
        addUnit(marks.firstBefore(from == UnitMarks.NONE ? i : from), i, house);
      }
    }
  }

  /// The house may stand anywhere before a unit that follows its road.
  private void addUnitBehind(int from, int unit) {
    int first = marks.firstBefore(from);
    int units = bits(first, marks.endOf(unit + 1));
    for (int at = 0; at < first; at++) {
      if (!words.get(at).canBeHouse()) {
        continue;
      }
      var house = House.of(words.get(at)).inUnit(marks.unit(unit));
      found.add(new Premises(house, all & ~units & ~(1 << at), false));
    }
  }

  private void addHouses(int at) {
    if ((deliveries.certain() >> at & 1) != 0) {
      return;
    }
    if (words.get(at).canBeHouse()) {
      addHouse(at, at);
      if (at > 0 && marks.isHouseWord(at - 1)) {
        addHouse(at - 1, at);
      }
    } else if (areMarked && marks.isMarkedHouse(at)) {
      add(House.of(words.get(at).behind(words.get(at).letters())), at, at + 1);
    }
  }

  /// @param from the first word that the house takes: its number, or what says that this follows
  private void addHouse(int from, int at) {
    var house = House.of(words.get(at));
    if (at + 1 == words.size()) {
      add(house, from, at + 1);
      return;
    }
    var next = words.get(at + 1);
    if (next.joint() == '-' && next.number() > house.number()) {
      add(house.until(next.number()), from, at + 2);
      return;
    }
    if (isFraction(at + 1)) {
      add(house, from, at + 3);
    }
    add(house, from, at + 1);
    if (next.isLetter() && !next.isLast()) {
      add(house.withSuffix(next), from, at + 2);
    }
    if (next.canBeHouse() && words.get(at).canBeUnit()) {
      addUnit(from, at, at + 1);
    }
  }

  /// `1/2` behind a number: LINZ knows no halves of houses, so 12 1/2 is looked for as 12.
  private boolean isFraction(int at) {
    if (at + 1 >= words.size() || words.get(at + 1).joint() != '/') {
      return false;
    }
    var upper = words.get(at);
    var lower = words.get(at + 1);
    return upper.joint() == ' '
        && upper.isNumber()
        && lower.isNumber()
        && lower.digits() == 1
        && upper.number() < lower.number();
  }

  private void addUnit(int from, int unit, int house) {
    add(House.of(words.get(house)).inUnit(marks.unit(unit)), from, house + 1);
  }

  /// The house takes the words from `from` until `to`; all others must be filed for its road.
  private void add(House house, int from, int to) {
    boolean open = to == words.size() && to - from == 1 && words.getLast().isNumber();
    found.add(new Premises(house, all & ~bits(from, to), open));
  }
}
