package nz.enrolment.journal;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;

/// Logs what failed by the classes of the exception and of its root: its message may repeat what a
/// person wrote.
public final class FailureLog {
  private FailureLog() {}

  public static void log(Logger log, Throwable e, String message) {
    facts(log, e).log(message);
  }

  public static void log(Logger log, Throwable e, String message, String topic) {
    facts(log, e).addKeyValue("topic", topic).log(message);
  }

  public static void log(Logger log, Throwable e, String message, ConsumerRecord<?, ?> record) {
    place(facts(log, e), record).log(message);
  }

  /// Adds where a record is, which says nothing of what it holds.
  public static LoggingEventBuilder place(
      LoggingEventBuilder builder, ConsumerRecord<?, ?> record) {
    return builder
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset());
  }

  private static LoggingEventBuilder facts(Logger log, Throwable e) {
    return log.atWarn()
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("root", root(e).getClass().getName())
        .addKeyValue("sqlState", sqlState(e));
  }

  /// The same in words, for a dead letter's header.
  public static String kind(Throwable e) {
    return "%s, at its root %s, SQLSTATE %s"
        .formatted(e.getClass().getName(), root(e).getClass().getName(), sqlState(e));
  }

  private static String sqlState(Throwable e) {
    return SqlStates.of(e).findFirst().orElse("none");
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }
}
