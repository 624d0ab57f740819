package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.index.search.Interpretation.Premises;
import nz.enrolment.address.index.search.Interpretation.Street;

/// All that a query may mean, likeliest first: a number may be a house, a unit, a postcode or part
/// of a road's name.
final class Interpretations {
  private static final Set<String> UNIT_WORDS =
      Set.of(
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
          "townhouse");

  private static final int POSTCODE_DIGITS = 4;

  private final List<Word> words;
  private final List<Interpretation> found = new ArrayList<>();

  private Interpretations(List<Word> words) {
    this.words = words;
  }

  static List<Interpretation> of(List<Word> words) {
    return words.isEmpty() ? List.of() : new Interpretations(words).all();
  }

  private List<Interpretation> all() {
    addMarkedUnits();
    boolean streetFirst = !words.getFirst().canBeHouse() || isBarePostcode();
    if (streetFirst) found.add(new Street(words));
    for (int i = 0; i < words.size(); i++) if (words.get(i).canBeHouse()) addHouse(i);
    if (!streetFirst) found.add(new Street(words));
    return found;
  }

  private boolean isBarePostcode() {
    return words.size() == 1
        && words.getFirst().isNumber()
        && words.getFirst().digits() == POSTCODE_DIGITS;
  }

  /// `3/12`, `flat 3/12`, `flat 3 12`, `flat 3, 12`, `12 queen street, flat 3`: what was marked can
  /// be nothing but a unit.
  private void addMarkedUnits() {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean named = i > 0 && UNIT_WORDS.contains(words.get(i - 1).text());
      boolean marked = words.get(i + 1).joint() == '/' || named;
      if (marked && words.get(i).canBeUnit() && words.get(i + 1).canBeHouse())
        addUnit(named ? i - 1 : i, i, i + 1);
      else if (UNIT_WORDS.contains(words.get(i).text()) && words.get(i + 1).canBeUnit())
        addUnitBehind(i);
    }
  }

  /// The house may stand anywhere before a unit that follows its road.
  private void addUnitBehind(int unitWord) {
    for (int at = 0; at < unitWord; at++) {
      if (!words.get(at).canBeHouse()) continue;
      var others = new ArrayList<>(words);
      others.subList(unitWord, unitWord + 2).clear();
      others.remove(at);
      found.add(
          new Premises(House.of(words.get(at)).inUnit(words.get(unitWord + 1)), others, false));
    }
  }

  private void addHouse(int at) {
    var next = at + 1 < words.size() ? words.get(at + 1) : null;
    var house = House.of(words.get(at));
    if (next != null && next.joint() == '-' && next.number() > house.number()) {
      add(house.until(next.number()), at, at + 2);
      return;
    }
    add(house, at, at + 1);
    if (next != null && next.isLetter() && !next.last()) add(house.withSuffix(next), at, at + 2);
    if (next != null && next.canBeHouse() && words.get(at).canBeUnit()) addUnit(at, at, at + 1);
  }

  private void addUnit(int from, int unit, int house) {
    add(House.of(words.get(house)).inUnit(words.get(unit)), from, house + 1);
  }

  /// The house takes the words from `from` until `to`; all others must be filed for its road.
  private void add(House house, int from, int to) {
    var others = new ArrayList<>(words.subList(0, from));
    others.addAll(words.subList(to, words.size()));
    boolean open = to == words.size() && to - from == 1 && words.getLast().isNumber();
    found.add(new Premises(house, others, open));
  }
}
