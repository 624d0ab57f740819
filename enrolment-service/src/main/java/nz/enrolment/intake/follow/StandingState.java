package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import nz.enrolment.intake.keep.DeclineReason;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.Standing;

/// Where an enrolment stands at the practice, as staff read it.
///
/// @param is `open`, `entered` or `declined`
/// @param since UTC
/// @param because of a declined one, such as `out-of-area`
/// @param detail of a declined one, if staff wrote any
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandingState(String is, Instant since, Optional<String> because, Optional<String> detail) {

  static StandingState of(KeptEnrolment enrolment) {
    Instant since = enrolment.standingSince();
    return switch (enrolment.standing()) {
      case Standing.Open() -> plain("open", since);
      case Standing.Entered() -> plain("entered", since);
      case Standing.Declined(DeclineReason because, Optional<String> detail) ->
          new StandingState("declined", since, Optional.of(because.written()), detail);
    };
  }

  private static StandingState plain(String is, Instant since) {
    return new StandingState(is, since, Optional.empty(), Optional.empty());
  }

  /// Without the detail.
  @Override
  public String toString() {
    return "StandingState[" + is + "]";
  }
}
