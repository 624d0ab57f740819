package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nz.enrolment.journal.FailureLog;
import nz.enrolment.journal.Stopped;
import nz.enrolment.journal.Transactions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets an operator take a record off its partition: after each attempt that failed, the record is
/// noted, and it is looked up whether anybody has decided to park it.
///
/// What fails here is logged and tried again after the next attempt: it is likely to be what the
/// attempt failed for.
final class Parking {
  private static final Logger log = LoggerFactory.getLogger(Parking.class);

  private final String consumer;
  private final Retries retries;
  private final Transactions transactions;
  private final DeadLetterContent content;

  Parking(String consumer, Transactions transactions, DeadLetterContent content) {
    this.consumer = consumer;
    this.retries = new Retries(consumer);
    this.transactions = transactions;
    this.content = content;
  }

  Decision decide(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
    return durable(record, tx -> decide(tx, record, FailureLog.kind(failure)))
        .orElseGet(Decision.TryAgain::new);
  }

  private Decision decide(Connection tx, ConsumerRecord<byte[], byte[]> record, String cause)
      throws SQLException {
    Optional<String> by = retries.note(tx, record, cause);
    boolean isRefused = DeadLetters.isRemembered(tx, consumer, record);
    if (by.isEmpty() && !isRefused) {
      return new Decision.TryAgain();
    }
    retries.forget(tx, record);
    return isRefused ? new Decision.Refused() : park(tx, record, cause, by.orElseThrow());
  }

  private Decision park(
      Connection tx, ConsumerRecord<byte[], byte[]> record, String cause, String by)
      throws SQLException {
    DeadLetter letter = DeadLetter.parked(consumer, cause, by, record);
    return DeadLetters.append(tx, letter, content)
        ? new Decision.Parked(letter)
        : new Decision.Refused();
  }

  /// The record, which was noted, needs no further attempt.
  void forget(ConsumerRecord<byte[], byte[]> record) {
    durable(
        record,
        tx -> {
          retries.forget(tx, record);
          return record;
        });
  }

  /// What the work gave, once it is committed; empty when the database failed.
  private <T> Optional<T> durable(
      ConsumerRecord<byte[], byte[]> record, Transactions.Call<T> work) {
    try {
      return Optional.of(transactions.call(work));
    } catch (Stopped e) {
      throw e;
    } catch (SQLException | RuntimeException | Error e) {
      FailureLog.log(log, e, "What was decided on a record could not be looked up", record);
      return Optional.empty();
    }
  }
}
