package nz.enrolment.journal.publish;

import java.sql.SQLException;
import java.time.Duration;
import nz.enrolment.journal.Backoff;
import nz.enrolment.journal.FailureLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits in the outbox, in the order of its ids within a key, until it is closed. An
/// event that Kafka refuses is tried again every few seconds, and holds up only those behind it of
/// its topic and key. When the database or the producer fails, the relay begins anew, on a new
/// connection: then events may be sent twice, but none is lost.
///
/// Of all relays of one database, one works at a time; the others wait for its lock.
public final class Relay implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final RelaySettings settings;
  private final RelayTiming timing;
  private final Thread thread;
  private volatile boolean isClosed;

  private Relay(RelaySettings settings, RelayTiming timing) {
    this.settings = settings;
    this.timing = timing;
    this.thread = Thread.ofPlatform().daemon().name("journal-relay").unstarted(this::run);
  }

  /// Starts a relay on a thread of its own. Neither database nor broker has to be there yet.
  public static Relay start(RelaySettings settings) {
    return start(settings, RelayTiming.USUAL);
  }

  static Relay start(RelaySettings settings, RelayTiming timing) {
    Relay relay = new Relay(settings, timing);
    relay.thread.start();
    return relay;
  }

  /// Whether its thread is alive, which says nothing of database and broker: false once it is
  /// closed, and otherwise only after a failure that no new beginning helps.
  public boolean isRunning() {
    return thread.isAlive();
  }

  private void run() {
    Backoff backoff = new Backoff();
    while (!isClosed) {
      try {
        relay(backoff);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void relay(Backoff backoff) throws InterruptedException {
    try (RelaySession session = RelaySession.open(settings, timing)) {
      session.awaitTurn();
      announce(session, backoff);
    } catch (SQLException | RuntimeException | Error e) {
      pauseAfter(e, backoff);
    }
  }

  private void announce(RelaySession session, Backoff backoff)
      throws SQLException, InterruptedException {
    try (Sender sender = new Sender(settings)) {
      while (!isClosed) {
        session.announceAll(sender);
        backoff.reset();
        session.awaitNews();
      }
    }
  }

  /// The producer wraps an interruption in an exception of its own, and leaves the thread
  /// interrupted: the pause ends it.
  private void pauseAfter(Throwable e, Backoff backoff) throws InterruptedException {
    if (!isClosed) {
      FailureLog.log(log, e, "The relay failed, and will begin anew");
    }
    backoff.pause();
  }

  /// Stops at once, in the middle of a batch too: what was sent and not yet deleted will be sent
  /// again. Waits at most 10 s for a database that does not answer.
  @Override
  public void close() {
    isClosed = true;
    thread.interrupt();
    try {
      thread.join(LONGEST_STOP);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
