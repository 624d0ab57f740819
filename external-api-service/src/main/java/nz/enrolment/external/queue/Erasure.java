package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// Forgets an enrolment. What was delivered keeps its line in the log, which holds no personal
/// data; the rest of its deliveries is gone, and with it the claim of who is sending one right now.
public final class Erasure {
  private static final String ERASE =
      "delete from delivery where enrolment = ? and state <> 'delivered'";

  private Erasure() {}

  /// Works in the transaction of its caller. A delivered line has no event to delete: it lost it on
  /// delivery.
  public static void erase(Connection tx, UUID enrolment) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ERASE)) {
      statement.setObject(1, enrolment);
      statement.executeUpdate();
    }
  }
}
