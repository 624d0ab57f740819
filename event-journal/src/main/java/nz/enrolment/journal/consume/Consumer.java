package nz.enrolment.journal.consume;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import nz.enrolment.journal.Backoff;
import nz.enrolment.journal.FailureLog;
import nz.enrolment.journal.Stopped;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.event.Envelope;
import nz.enrolment.journal.event.ParsedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Handles the records of one topic, each exactly once in effect: in order within a key, and
/// whatever fails meanwhile.
///
/// A record is either kept, dropped because its sequence number is not newer than what was handled,
/// or refused with a dead letter. It holds no state of its own, so the partitions of a topic may
/// share one.
public final class Consumer {
  private static final Logger log = LoggerFactory.getLogger(Consumer.class);

  private final String name;
  private final Inbox inbox;
  private final Parking parking;
  private final Transactions transactions;
  private final Handler handler;
  private final Watch watch;
  private final ConsumerOptions options;

  /// One for each topic that a service consumes.
  ///
  /// @param name of the consumer, part of its dead-letter topic; a new name starts with an empty
  ///   inbox
  /// @param transactions of the database that has the tables of `V1__journal.sql` and
  ///   `R__journal_retry.sql`
  public Consumer(String name, Transactions transactions, Handler handler, Watch watch) {
    this(name, transactions, handler, watch, ConsumerOptions.DEFAULT);
  }

  /// One that writes less of a record than others do.
  public Consumer(
      String name,
      Transactions transactions,
      Handler handler,
      Watch watch,
      ConsumerOptions options) {
    this.name = name;
    this.inbox = new Inbox(name, options.inboxKeys());
    this.parking = new Parking(name, transactions, options.deadLetters());
    this.transactions = transactions;
    this.handler = handler;
    this.watch = watch;
    this.options = options;
  }

  /// Returns only when the record's effect, or its dead letter, is durable, or it was seen before;
  /// then its offset may be committed. Whatever fails is tried again, first after 0.2 s and at last
  /// every 5 s, while the partition waits: for ever, unless an operator decides to [Park] it.
  ///
  /// @throws InterruptedException when the service stops: the record has no effect yet, and will
  ///   come again
  public void handle(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    try (var _ = watch.hold(name, record.topic(), record.partition(), record.offset())) {
      if (!isSettled(record)) {
        tryAgain(record);
      }
    } catch (Stopped e) {
      throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
    }
  }

  private void tryAgain(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    Backoff backoff = new Backoff();
    do {
      backoff.pause();
    } while (!isSettled(record));
    parking.forget(record);
  }

  /// A bug in a handler is treated as a failing disk: the next version of it will find the record
  /// where it was. So is an error: who lets it go up stops the consumer, and nobody starts another.
  @SuppressWarnings(
      "CatchingUnchecked") // whatever is thrown, the record must neither be lost nor skipped
  private boolean isSettled(ConsumerRecord<byte[], byte[]> record) {
    try {
      settle(record);
      return true;
    } catch (Stopped e) {
      throw e;
    } catch (Exception | Error e) {
      FailureLog.log(log, e, "A record could not be handled, and will be tried again", record);
      return isParked(record, e);
    }
  }

  private boolean isParked(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
    return switch (parking.decide(record, failure)) {
      case Decision.TryAgain() -> false;
      case Decision.Refused() -> true;
      case Decision.Parked(DeadLetter letter) -> {
        tell(letter);
        yield true;
      }
    };
  }

  private void settle(ConsumerRecord<byte[], byte[]> record) throws IOException, SQLException {
    switch (ParsedRecord.of(record)) {
      case ParsedRecord.Opened(Envelope envelope) -> settle(envelope, record);
      case ParsedRecord.Refused(String cause) -> refuse(DeadLetter.malformed(name, cause, record));
    }
  }

  private void settle(Envelope envelope, ConsumerRecord<byte[], byte[]> record)
      throws IOException, SQLException {
    if (!isNewer(envelope)) {
      return;
    }
    switch (handler.handle(envelope)) {
      case Handling.Keep(Effect effect) -> keep(envelope, effect, record);
      case Handling.Unknown() -> refuse(DeadLetter.unknown(name, record));
      case Handling.Malformed(String cause) -> refuse(DeadLetter.malformed(name, cause, record));
    }
  }

  private boolean isNewer(Envelope envelope) throws SQLException {
    return transactions.call(tx -> inbox.isNewer(tx, envelope));
  }

  private void keep(Envelope envelope, Effect effect, ConsumerRecord<byte[], byte[]> record)
      throws SQLException {
    try {
      keep(envelope, effect);
    } catch (SQLException | RuntimeException e) {
      Optional<String> cause = RefusedData.cause(e);
      if (cause.isEmpty()) {
        throw e;
      }
      refuse(DeadLetter.malformed(name, cause.get(), record));
    }
  }

  private void keep(Envelope envelope, Effect effect) throws SQLException {
    transactions.run(tx -> {
      if (inbox.advance(tx, envelope)) {
        effect.keep(tx);
      }
    });
  }

  /// Leaves the inbox as it is, so that the record is handled when it is replayed after a fix.
  private void refuse(DeadLetter letter) throws SQLException {
    boolean isNew = transactions.call(tx -> DeadLetters.append(tx, letter, options.deadLetters()));
    if (isNew) {
      tell(letter);
    }
  }

  private void tell(DeadLetter letter) {
    watch.refused(name, letter.record().topic(), letter.reason());
    FailureLog.place(log.atWarn(), letter.record())
        .addKeyValue("reason", letter.reason())
        .addKeyValue("cause", letter.cause())
        .log("A record was refused, and goes to the dead letters");
  }
}
