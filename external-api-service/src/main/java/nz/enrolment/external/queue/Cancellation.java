package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;

/// Settles all that a destination has not got, when it is removed.
public final class Cancellation {
  private static final String FORGET_PAYLOADS =
      "delete from payload where delivery in (select id from delivery where destination = ?)";

  /// Whoever is sending one loses the claim: what comes of it is written to its attempt only.
  private static final String CANCEL =
      """
      update delivery set state = 'cancelled', next_attempt_at = null, claim = null, event = null, patient = null,
        absences = null, last_problem = 'The destination was removed'
      where destination = ? and state not in ('delivered', 'cancelled')\
      """;

  private Cancellation() {}

  /// Works in the transaction of its caller. Nothing is claimed until that ends.
  ///
  /// @return how many deliveries will not arrive
  public static int of(Connection tx, String destination) throws SQLException {
    Claims.lock(tx, destination);
    new Sql(tx, FORGET_PAYLOADS, destination).update();
    int cancelled = new Sql(tx, CANCEL, destination).update();
    Circuits.close(tx, destination);
    return cancelled;
  }
}
