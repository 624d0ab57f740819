package nz.enrolment.journal;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;

/// Logs what failed by the classes of the exception and of its root: its message may repeat what a
/// person wrote.
final class Failure {
  private Failure() {}

  static void log(Logger log, Throwable e, String message) {
    facts(log, e).log(message);
  }

  static void log(Logger log, Throwable e, String message, String topic) {
    facts(log, e).addKeyValue("topic", topic).log(message);
  }

  static void log(Logger log, Exception e, String message, ConsumerRecord<?, ?> record) {
    place(facts(log, e), record).log(message);
  }

  /// Adds where a record is, which says nothing of what it holds.
  static LoggingEventBuilder place(LoggingEventBuilder builder, ConsumerRecord<?, ?> record) {
    return builder
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset());
  }

  private static LoggingEventBuilder facts(Logger log, Throwable e) {
    return log.atWarn()
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("root", root(e).getClass().getName());
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }
}
