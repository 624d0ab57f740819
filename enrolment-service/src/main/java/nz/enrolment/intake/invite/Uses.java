package nz.enrolment.intake.invite;

/// How many enrolments a link is for.
enum Uses {
  /// One: it closes when that is kept.
  ONCE,
  /// Any number, such as a link on a poster.
  MANY
}
