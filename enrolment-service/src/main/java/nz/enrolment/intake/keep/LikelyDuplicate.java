package nz.enrolment.intake.keep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.UUID;

/// Another enrolment that is likely to be the same person's.
///
/// @param same what both have in common
public record LikelyDuplicate(UUID id, Set<Same> same) {

  /// What tells a person.
  public enum Same {
    /// The NHI number.
    @JsonProperty("nhi")
    NHI,
    /// Family name, given name, and day of birth.
    @JsonProperty("name-and-date-of-birth")
    NAME_AND_DATE_OF_BIRTH
  }

  public LikelyDuplicate {
    same = Set.copyOf(same);
  }
}
