package nz.enrolment.journal.consume;

/// What is to become of a record after an attempt that failed.
sealed interface Decision {

  /// Nobody has decided anything.
  record TryAgain() implements Decision {}

  /// An operator has parked it, and its letter is durable.
  record Parked(DeadLetter letter) implements Decision {}

  /// Its letter was there before: two processes may try the same record while its partition changes
  /// hands, and one may be killed before its offset is committed.
  record Refused() implements Decision {}
}
