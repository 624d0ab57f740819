package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import nz.enrolment.intake.keep.DeclineReason;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an enrolment stands at the practice, as staff read it.
///
/// @param since UTC
/// @param because of a declined one
/// @param detail of a declined one, if staff wrote any
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(requiredProperties = {"is", "since"})
record StandingState(
    Is is, Instant since, Optional<DeclineReason> because, Optional<String> detail) {

  /// Where it stands, in one word.
  @Schema(name = "StandingWord")
  enum Is {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("entered")
    ENTERED,
    @JsonProperty("declined")
    DECLINED
  }

  static StandingState of(KeptEnrolment enrolment) {
    Instant since = enrolment.standingSince();
    return switch (enrolment.standing()) {
      case Standing.Open() -> plain(Is.OPEN, since);
      case Standing.Entered() -> plain(Is.ENTERED, since);
      case Standing.Declined(DeclineReason because, Optional<String> detail) ->
          new StandingState(Is.DECLINED, since, Optional.of(because), detail);
    };
  }

  private static StandingState plain(Is is, Instant since) {
    return new StandingState(is, since, Optional.empty(), Optional.empty());
  }

  /// Without the detail.
  @Override
  public String toString() {
    return "StandingState[" + is + "]";
  }
}
