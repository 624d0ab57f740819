package nz.enrolment.intake.follow;

import java.util.Optional;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.keep.DeclineReason;
import nz.enrolment.intake.keep.Standing;

/// What staff want to do with an enrolment.
sealed interface Move {

  /// It has been entered in the practice's own system.
  record Enter() implements Move {}

  /// The practice does not take it.
  record Decline(DeclineReason because, Optional<String> detail) implements Move {

    /// Without the detail.
    @Override
    public String toString() {
      return "Decline[" + because + "]";
    }
  }

  /// It is taken up again.
  record Reopen() implements Move {}

  /// Where it stands afterwards; empty if the move is not legal from there.
  default Optional<Standing> from(Standing standing) {
    return switch (standing) {
      case Standing.Open open -> fromOpen(open);
      case Standing.Entered _ -> Optional.empty();
      case Standing.Declined declined -> fromDeclined(declined);
    };
  }

  private Optional<Standing> fromOpen(Standing.Open open) {
    return switch (this) {
      case Enter() -> Optional.of(open.enter());
      case Decline(DeclineReason because, Optional<String> detail) ->
          Optional.of(open.decline(because, detail));
      case Reopen() -> Optional.empty();
    };
  }

  private Optional<Standing> fromDeclined(Standing.Declined declined) {
    return switch (this) {
      case Reopen() -> Optional.of(declined.reopen());
      case Enter(), Decline _ -> Optional.empty();
    };
  }

  /// As the audit names it.
  default Action action() {
    return switch (this) {
      case Enter() -> Action.ENTERED;
      case Decline _ -> Action.DECLINED;
      case Reopen() -> Action.REOPENED;
    };
  }
}
