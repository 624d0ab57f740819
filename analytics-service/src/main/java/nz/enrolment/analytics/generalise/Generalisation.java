package nz.enrolment.analytics.generalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.form.enrolment.Enrolment;

/// What became of an enrolment when it was generalised.
public sealed interface Generalisation {

  /// It has a place in every table.
  record Possible(Generalised generalised) implements Generalisation {}

  /// It has a value that belongs to no group.
  ///
  /// @param cause which one, without the value
  record Impossible(String cause) implements Generalisation {}

  /// Generalises an enrolment: its result is all that may be counted of it.
  static Generalisation of(Enrolment enrolment) {
    try {
      return new Possible(generalised(enrolment));
    } catch (NoSuchElementException e) {
      return new Impossible(String.valueOf(e.getMessage()));
    }
  }

  /// Names every part: a new one does not compile until it is decided here that nothing of it is
  /// counted, or how little.
  private static Generalised generalised(Enrolment enrolment) {
    return switch (enrolment) {
      case Enrolment(
              _, // id
              var completedAt,
              var practice,
              _, // form
              var language,
              _, // identity
              var birth,
              var gender,
              var ethnicity,
              _, // contact
              _, // emergency
              var eligibility,
              _, // cards
              var smoking,
              _, // transfer
              _, // declarations
              _, // signing
              _, // asked
              _ // dropped
          ) -> {
        LocalDate day = Period.day(completedAt);
        yield new Generalised(
            practice.id(),
            YearMonth.from(day),
            found(AgeBand.of(birth.ageOn(day)), "the age is in no band"),
            found(GenderCode.of(gender.code()), "the gender code is unknown"),
            groups(ethnicity.groups()),
            SmokingStatus.of(smoking.status()),
            found(
                EligibilityGroup.of(eligibility.criterion()),
                "the eligibility criterion is unknown"),
            FormLanguage.of(language));
      }
    };
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
