package nz.enrolment.intake.keep;

import java.util.UUID;
import nz.enrolment.intake.invite.LinkClosure;

/// What became of a completed enrolment.
public sealed interface KeepOutcome {

  /// It is kept and will be announced.
  record Now(UUID enrolment) implements KeepOutcome {}

  /// The same was sent before, and kept as this enrolment.
  record Before(UUID enrolment) implements KeepOutcome {}

  /// Something else was sent under the same key before; nothing is kept.
  record KeyReused() implements KeepOutcome {}

  /// The link opens nothing any more; nothing is kept.
  record LinkClosed(LinkClosure why) implements KeepOutcome {}

  /// The draft is not what was read of it any more; nothing is kept.
  record DraftChanged() implements KeepOutcome {}

  /// Its event would be larger than an event may be; nothing is kept.
  record TooLarge() implements KeepOutcome {}
}
