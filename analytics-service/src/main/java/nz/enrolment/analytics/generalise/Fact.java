package nz.enrolment.analytics.generalise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// All that analytics knows of one enrolment.
///
/// @param practice the tenant
/// @param week in which the form was completed
/// @param ageBand of the age on that day
/// @param ethnicity one or several groups, as the patient chose
public record Fact(
    UUID practice,
    Week week,
    AgeBand ageBand,
    GenderCode gender,
    Set<LevelOneEthnicity> ethnicity) {

  public Fact {
    if (ethnicity.isEmpty()) {
      throw new IllegalArgumentException("a fact has at least one ethnic group");
    }
    ethnicity = Collections.unmodifiableSet(EnumSet.copyOf(ethnicity));
  }

  /// One row of a small practice may be one person: redacted like any answer.
  @Override
  public String toString() {
    return "Fact[redacted]";
  }
}
