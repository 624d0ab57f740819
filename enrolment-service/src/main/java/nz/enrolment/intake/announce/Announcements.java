package nz.enrolment.intake.announce;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Event;
import nz.enrolment.journal.Outbox;
import nz.enrolment.journal.Sequence;

/// Puts events in the outbox, in the transaction of who makes them: they are announced if it
/// commits.
@ApplicationScoped
public class Announcements {
  /// Of an event's data, in bytes.
  public static final int LARGEST = Event.LARGEST_DATA;

  private static final String TOPIC = "enrolment-completed.v1";
  private static final String SOURCE = "/enrolment-service";

  private final AgroalDataSource database;

  @Inject
  Announcements(AgroalDataSource database) {
    this.database = database;
  }

  /// A patient has enrolled.
  ///
  /// @param data of `nz.enrolment.completed.v1`
  @Transactional(Transactional.TxType.MANDATORY)
  public void completed(UUID enrolment, Instant at, byte[] data) {
    announce(EventCodec.COMPLETED, enrolment, at, data);
  }

  /// An enrolment is gone: whoever holds anything of it forgets it.
  @Transactional(Transactional.TxType.MANDATORY)
  public void erased(UUID practice, UUID enrolment, Instant at) {
    byte[] data = EventCodec.write(new EnrolmentEvent.Erased(enrolment, practice));
    announce(EventCodec.ERASED, enrolment, at, data);
  }

  private void announce(String type, UUID enrolment, Instant at, byte[] data) {
    String key = enrolment.toString();
    try (Connection tx = database.getConnection()) {
      long sequence = Sequence.next(tx, TOPIC, key);
      Outbox.append(tx, new Event(TOPIC, key, sequence, type, SOURCE, UUID.randomUUID(), at, data));
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }
}
