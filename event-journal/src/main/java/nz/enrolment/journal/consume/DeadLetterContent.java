package nz.enrolment.journal.consume;

/// What a dead letter holds.
public enum DeadLetterContent {
  /// The record: key, value and headers, as they came.
  RECORD,
  /// Only where the record is on its topic, for a service that may not keep what the record says.
  /// It can be replayed as long as the topic keeps the record.
  REFERENCE
}
