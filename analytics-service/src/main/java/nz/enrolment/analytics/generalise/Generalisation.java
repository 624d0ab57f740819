package nz.enrolment.analytics.generalise;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Ethnicity;
import nz.enrolment.form.enrolment.Gender;

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

  /// Names every part: a new one does not compile until it is decided here that nothing of it is
  /// kept, or how little.
  private static Fact fact(Enrolment enrolment) {
    return switch (enrolment) {
      case Enrolment(
              _, // id
              var completedAt,
              var practice,
              _, // form
              _, // language
              _, // identity
              var birth,
              var gender,
              var ethnicity,
              _, // contact
              _, // emergency
              _, // eligibility
              _, // cards
              _, // smoking
              _, // transfer
              _, // declarations
              _, // signing
              _, // asked
              _ // dropped
          ) ->
          fact(practice.id(), Week.day(completedAt), birth, gender, ethnicity);
    };
  }

  private static Fact fact(
      UUID practice, LocalDate day, Birth birth, Gender gender, Ethnicity ethnicity) {
    return new Fact(
        practice,
        Week.of(day),
        found(AgeBand.of(birth.ageOn(day)), "the age is in no band"),
        found(GenderCode.of(gender.code()), "the gender code is unknown"),
        groups(ethnicity.groups()));
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
