package nz.enrolment.analytics.count;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.enrolment.analytics.generalise.AgeBand;
import nz.enrolment.analytics.generalise.EligibilityGroup;
import nz.enrolment.analytics.generalise.FormLanguage;
import nz.enrolment.analytics.generalise.GenderCode;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.analytics.generalise.LevelOneEthnicity;
import nz.enrolment.analytics.generalise.SmokingStatus;

/// People by one characteristic. Every value of it has a cell, also those that nobody has: which
/// cells a table has says nothing of anyone.
public enum Table {
  AGE_BAND(
      "age-band",
      Cells.EXCLUSIVE,
      codes(AgeBand.values(), AgeBand::code),
      one(Generalised::ageBand)),
  GENDER(
      "gender",
      Cells.EXCLUSIVE,
      codes(GenderCode.values(), GenderCode::code),
      one(Generalised::gender)),
  ETHNICITY(
      "ethnicity",
      Cells.OVERLAPPING,
      codes(LevelOneEthnicity.values(), LevelOneEthnicity::code),
      person -> person.ethnicity().stream().map(Enum::ordinal).collect(toUnmodifiableSet())),
  SMOKING(
      "smoking",
      Cells.EXCLUSIVE,
      codes(SmokingStatus.values(), SmokingStatus::code),
      one(Generalised::smoking)),
  ELIGIBILITY(
      "eligibility",
      Cells.EXCLUSIVE,
      codes(EligibilityGroup.values(), EligibilityGroup::code),
      one(Generalised::eligibility)),
  LANGUAGE(
      "language",
      Cells.EXCLUSIVE,
      codes(FormLanguage.values(), FormLanguage::code),
      one(Generalised::language));

  /// How the cells of a table add up.
  public enum Cells {
    /// Everyone is in one of them.
    EXCLUSIVE,
    /// Everyone is in one or several of them.
    OVERLAPPING
  }

  private final String by;
  private final Cells cells;
  private final List<String> labels;
  private final Function<Generalised, Set<Integer>> positions;

  Table(
      String by, Cells cells, List<String> labels, Function<Generalised, Set<Integer>> positions) {
    this.by = by;
    this.cells = cells;
    this.labels = labels;
    this.positions = positions;
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private static Function<Generalised, Set<Integer>> one(Function<Generalised, Enum<?>> value) {
    return person -> Set.of(value.apply(person).ordinal());
  }

  /// The characteristic, as it is published.
  public String by() {
    return by;
  }

  /// How its cells add up.
  public Cells cells() {
    return cells;
  }

  /// Its values, as they are published, in the order of the cells.
  public List<String> labels() {
    return labels;
  }

  /// The cells that a person is in, from 0.
  Set<Integer> positions(Generalised person) {
    return positions.apply(person);
  }
}
