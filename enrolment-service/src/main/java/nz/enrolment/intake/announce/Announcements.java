package nz.enrolment.intake.announce;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.JourneyEvent.Published;
import nz.enrolment.journal.publish.Publisher;

/// Puts events in the outbox, in the transaction of who makes them: they are announced if it
/// commits.
@ApplicationScoped
public class Announcements {
  /// Of an event's data, in bytes.
  public static final int LARGEST = Publisher.LARGEST_DATA;

  private static final String SOURCE = "/enrolment-service";
  private static final Publisher ENROLMENTS = new Publisher("enrolment-completed.v1", SOURCE);
  private static final Publisher JOURNEYS = new Publisher("enrolment-journey.v1", SOURCE);
  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final String UNWRITABLE = "the outbox could not be written";

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

  /// A practice has published a version of a form.
  @Transactional(Transactional.TxType.MANDATORY)
  public void published(Published published, Instant at) {
    announceOfNobody(JourneyCodec.PUBLISHED, at, JourneyCodec.write(published));
  }

  /// Somebody's session has ended. The event says only in which month, and comes when that is over.
  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(Ended ended) {
    Instant over = ended.month().plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
    announceOfNobody(JourneyCodec.ENDED, over, JourneyCodec.write(ended));
  }

  private void announceOfNobody(String type, Instant at, byte[] data) {
    try (Connection tx = database.getConnection()) {
      JOURNEYS.publishAlone(tx, type, at, data);
    } catch (SQLException e) {
      throw new IllegalStateException(UNWRITABLE, e);
    }
  }

  private void announce(String type, UUID enrolment, Instant at, byte[] data) {
    try (Connection tx = database.getConnection()) {
      ENROLMENTS.publish(tx, enrolment.toString(), type, at, data);
    } catch (SQLException e) {
      throw new IllegalStateException(UNWRITABLE, e);
    }
  }
}
