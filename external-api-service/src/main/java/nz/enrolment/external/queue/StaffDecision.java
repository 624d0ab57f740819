package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.queue.Decided.Done;

/// What staff decide of a delivery that waits for them. Each method works in the transaction of its
/// caller.
public final class StaffDecision {
  private static final String FIND =
      """
      select enrolment, destination, attempts, state from delivery
      where id = ? and practice = ? for update\
      """;
  private static final String SEND_AGAIN =
      """
      update delivery set state = 'retrying', failures = 0, absences = null, next_kind = 'manual',
        next_attempt_at = now()
      where id = ?\
      """;
  private static final String CONFIRM =
      """
      update delivery set state = 'delivered', delivered_at = ?, effects = '{confirmed by staff}',
        last_problem = null, event = null, patient = null, absences = null
      where id = ?\
      """;

  private StaffDecision() {}

  /// It goes again, as the same bytes under the same ids, and its schedule begins anew. What may
  /// have arrived counts as not arrived: staff have looked. A destination that is down is tried at
  /// once.
  public static Decided sendAgain(Connection tx, long id, UUID practice) throws SQLException {
    Decided decided = find(tx, id, practice);
    if (decided instanceof Done(_, String destination, _)) {
      new Sql(tx, SEND_AGAIN, id).update();
      Circuits.probeNow(tx, destination);
    }
    return decided;
  }

  /// The destination has it, as staff have seen there.
  public static Decided confirm(Connection tx, long id, UUID practice, Instant at)
      throws SQLException {
    Decided decided = find(tx, id, practice);
    if (decided instanceof Done) {
      new Sql(tx, CONFIRM, at.atOffset(ZoneOffset.UTC), id).update();
      Payloads.forget(tx, id);
    }
    return decided;
  }

  private static Decided find(Connection tx, long id, UUID practice) throws SQLException {
    Optional<Decided> found = new Sql(tx, FIND, id, practice).first(StaffDecision::decided);
    return found.orElseGet(Decided.NoSuchDelivery::new);
  }

  private static Decided decided(ResultSet row) throws SQLException {
    return switch (DeliveryState.of(row.getString("state"))) {
      case REFUSED, UNKNOWN, GIVEN_UP ->
          new Done(
              row.getObject("enrolment", UUID.class),
              row.getString("destination"),
              row.getInt("attempts"));
      case QUEUED, WAITING_FOR_DOCUMENT, RETRYING, DELIVERED, CANCELLED ->
          new Decided.NotWaitingForStaff();
    };
  }
}
