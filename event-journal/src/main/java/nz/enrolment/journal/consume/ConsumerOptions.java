package nz.enrolment.journal.consume;

/// How much of a record a consumer writes into the service's own database.
///
/// @param inboxKeys what stands in the inbox for a record's key
/// @param deadLetters what a dead letter holds
public record ConsumerOptions(InboxKeys inboxKeys, DeadLetterContent deadLetters) {

  /// Keys in clear, and dead letters that are whole in themselves.
  public static final ConsumerOptions DEFAULT =
      new ConsumerOptions(InboxKeys.CLEAR, DeadLetterContent.RECORD);
}
