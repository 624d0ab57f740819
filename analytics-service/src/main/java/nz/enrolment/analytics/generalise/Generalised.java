package nz.enrolment.analytics.generalise;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// All that analytics looks at of one enrolment. It is never kept: it says what to add to counters.
///
/// @param practice the tenant
/// @param month in which the form was completed
/// @param ageBand of the age on that day
/// @param ethnicity one or several groups, as the patient chose
public record Generalised(
    UUID practice,
    YearMonth month,
    AgeBand ageBand,
    GenderCode gender,
    Set<LevelOneEthnicity> ethnicity,
    SmokingStatus smoking,
    EligibilityGroup eligibility,
    FormLanguage language)
    implements Countable {

  public Generalised {
    if (ethnicity.isEmpty()) {
      throw new IllegalArgumentException("everyone has at least one ethnic group");
    }
    ethnicity = Collections.unmodifiableSet(EnumSet.copyOf(ethnicity));
  }

  /// It is about one person: redacted like any answer.
  @Override
  public String toString() {
    return "Generalised[redacted]";
  }
}
