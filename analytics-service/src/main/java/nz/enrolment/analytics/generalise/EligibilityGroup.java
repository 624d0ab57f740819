package nz.enrolment.analytics.generalise;

import java.util.Optional;
import java.util.stream.Stream;

/// The ten criteria of eligibility in four groups. The rare ones are one group: to be a refugee,
/// say, is told by no table.
public enum EligibilityGroup {
  CITIZEN("citizen", "a"),
  RESIDENT("resident-or-australian", "bc"),
  CHILD("child-of-an-eligible-adult", "g"),
  OTHER("visa-or-other", "defhij");

  private final String code;
  private final String criteria;

  EligibilityGroup(String code, String criteria) {
    this.code = code;
    this.criteria = criteria;
  }

  /// As it is published.
  public String code() {
    return code;
  }

  /// @param criterion `a` to `j`
  static Optional<EligibilityGroup> of(String criterion) {
    return Stream.of(values())
        .filter(group -> criterion.length() == 1 && group.criteria.contains(criterion))
        .findFirst();
  }
}
