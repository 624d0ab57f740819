package nz.enrolment.journal.consume;

import java.util.function.UnaryOperator;

/// How much of a record a consumer writes into the service's own database.
///
/// @param inboxKey what stands in the inbox for a record's key: always the same for the same key,
///   and another for another
/// @param deadLetters what a dead letter holds
public record ConsumerOptions(UnaryOperator<String> inboxKey, DeadLetterContent deadLetters) {

  /// Keys in clear, and dead letters that are whole in themselves.
  public static final ConsumerOptions DEFAULT =
      new ConsumerOptions(UnaryOperator.identity(), DeadLetterContent.RECORD);
}
