package nz.enrolment.analytics.keep;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.analytics.generalise.AgeBand;
import nz.enrolment.analytics.generalise.GenderCode;
import nz.enrolment.analytics.generalise.LevelOneEthnicity;
import nz.enrolment.analytics.keep.Breakdown.Parts;

/// The raw counts of one practice's week.
///
/// @param total enrolments completed in it
public record Tally(int total, List<Breakdown> breakdowns) {
  private static final List<String> AGES = Stream.of(AgeBand.values()).map(AgeBand::code).toList();
  private static final List<String> GENDERS =
      Stream.of(GenderCode.values()).map(GenderCode::code).toList();
  private static final List<String> ETHNICITIES =
      Stream.of(LevelOneEthnicity.values()).map(LevelOneEthnicity::code).toList();

  public Tally {
    breakdowns = List.copyOf(breakdowns);
  }

  static Tally of(Collection<Group> groups) {
    return new Tally(
        groups.stream().mapToInt(Group::people).sum(),
        List.of(
            Breakdown.of(
                "age-band", Parts.EXCLUSIVE, AGES, groups, group -> List.of(group.ageBand())),
            Breakdown.of(
                "gender", Parts.EXCLUSIVE, GENDERS, groups, group -> List.of(group.gender())),
            Breakdown.of("ethnicity", Parts.OVERLAPPING, ETHNICITIES, groups, Group::ethnicity)));
  }

  /// Raw counts isolate people.
  @Override
  public String toString() {
    return "Tally[redacted]";
  }
}
