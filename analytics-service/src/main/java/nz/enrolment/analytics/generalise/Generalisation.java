package nz.enrolment.analytics.generalise;

import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.form.enrolment.Enrolment;

/// What became of an enrolment when it was generalised.
public sealed interface Generalisation {

  /// It has a place in every group.
  record Generalised(Fact fact) implements Generalisation {}

  /// It has a value that belongs to no group.
  ///
  /// @param cause which one, without the value
  record Impossible(String cause) implements Generalisation {}

  /// Generalises an enrolment: its result is all that may be kept of it.
  static Generalisation of(Enrolment enrolment) {
    try {
      return new Generalised(fact(enrolment));
    } catch (NoSuchElementException e) {
      return new Impossible(String.valueOf(e.getMessage()));
    }
  }

  private static Fact fact(Enrolment enrolment) {
    var day = Week.day(enrolment.completedAt());
    return new Fact(
        enrolment.practice().id(),
        Week.of(day),
        found(AgeBand.of(enrolment.birth().ageOn(day)), "the age is in no band"),
        found(GenderCode.of(enrolment.gender().code()), "the gender code is unknown"),
        groups(enrolment.ethnicity().groups()));
  }

  private static Set<LevelOneEthnicity> groups(List<String> codes) {
    Set<LevelOneEthnicity> groups = EnumSet.noneOf(LevelOneEthnicity.class);
    codes.forEach(
        code -> groups.add(found(LevelOneEthnicity.of(code), "an ethnic group is unknown")));
    return found(Optional.of(groups).filter(some -> !some.isEmpty()), "there is no ethnic group");
  }

  private static <T> T found(Optional<T> group, String otherwise) {
    return group.orElseThrow(() -> new NoSuchElementException(otherwise));
  }
}
