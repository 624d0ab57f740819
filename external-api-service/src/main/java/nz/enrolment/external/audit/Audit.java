package nz.enrolment.external.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nz.enrolment.external.queue.Sql;

/// Adds to the audit, in the transaction of what it tells of.
public final class Audit {
  private static final String ADD =
      "insert into audit (practice, actor, action, destination, delivery) values (?, ?, ?, ?, ?)";

  private Audit() {}

  /// This was done to a destination.
  public static void add(Connection tx, Staff staff, Action action, String destination)
      throws SQLException {
    add(tx, staff, action, destination, Optional.empty());
  }

  /// This was done to a delivery.
  public static void add(
      Connection tx, Staff staff, Action action, String destination, Optional<Long> delivery)
      throws SQLException {
    new Sql(
            tx,
            ADD,
            staff.practice(),
            staff.subject(),
            action.text(),
            destination,
            delivery.orElse(null))
        .update();
  }
}
