package nz.enrolment.intake.keep;

import java.util.UUID;

/// What became of a completed enrolment.
public sealed interface Kept {

  /// It is kept and will be announced.
  record Now(UUID enrolment) implements Kept {}

  /// The same was sent before, and kept as this enrolment.
  record Before(UUID enrolment) implements Kept {}

  /// Something else was sent under the same key before; nothing is kept.
  record KeyReused() implements Kept {}

  /// Its event would be larger than an event may be; nothing is kept.
  record TooLarge() implements Kept {}
}
