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
import nz.enrolment.journal.Publisher;

/// Puts events in the outbox, in the transaction of who makes them: they are announced if it
/// commits.
@ApplicationScoped
public class Announcements {
  /// Of an event's data, in bytes.
  public static final int LARGEST = Publisher.LARGEST_DATA;

  private static final Publisher PUBLISHER =
      new Publisher("enrolment-completed.v1", "/enrolment-service");

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
    try (Connection tx = database.getConnection()) {
      PUBLISHER.publish(tx, enrolment.toString(), type, at, data);
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox could not be written", e);
    }
  }
}
