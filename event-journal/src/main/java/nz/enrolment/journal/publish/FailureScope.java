package nz.enrolment.journal.publish;

import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// How much else fails for the same reason as one record did.
enum FailureScope {
  /// The record itself: only what follows it in its [OrderingKey] has to wait.
  RECORD,
  /// Its topic: there is no use in trying another record of it.
  TOPIC,
  /// Not to be told: as for [#RECORD], and the producer itself may be past use.
  UNKNOWN;

  static FailureScope of(Throwable failure) {
    return switch (failure) {
      case RecordTooLargeException _ -> RECORD;
      case InvalidTopicException _ -> TOPIC;
      case TopicAuthorizationException _ -> TOPIC;
      case UnknownTopicOrPartitionException _ -> TOPIC;
      default -> UNKNOWN;
    };
  }
}
