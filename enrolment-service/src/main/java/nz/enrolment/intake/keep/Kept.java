package nz.enrolment.intake.keep;

import java.util.UUID;
import nz.enrolment.intake.invite.Closed;

/// What became of a completed enrolment.
public sealed interface Kept {

  /// It is kept and will be announced.
  record Now(UUID enrolment) implements Kept {}

  /// The same was sent before, and kept as this enrolment.
  record Before(UUID enrolment) implements Kept {}

  /// Something else was sent under the same key before; nothing is kept.
  record KeyReused() implements Kept {}

  /// The link opens nothing any more; nothing is kept.
  record LinkClosed(Closed why) implements Kept {}

  /// The draft is not what was read of it any more; nothing is kept.
  record DraftChanged() implements Kept {}

  /// Its event would be larger than an event may be; nothing is kept.
  record TooLarge() implements Kept {}
}
