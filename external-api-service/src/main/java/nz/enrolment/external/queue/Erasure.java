package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Forgets an enrolment. What was delivered keeps its line in the log, which holds no personal
/// data; the rest of its deliveries is gone with its payloads and attempts, and with it the claim
/// of who is sending one right now.
public final class Erasure {
  private static final String ERASE =
      "delete from delivery where enrolment = ? and state <> 'delivered'";
  private static final String FORGET_ATTEMPTS =
      "delete from attempt where delivery in (select id from delivery where enrolment = ?)";

  private Erasure() {}

  /// Works in the transaction of its caller. A delivered line has no event, no payload and no
  /// patient's hash to delete: it lost them on delivery.
  public static void erase(Connection tx, UUID enrolment) throws SQLException {
    new Sql(tx, ERASE, enrolment).update();
    new Sql(tx, FORGET_ATTEMPTS, enrolment).update();
  }
}
