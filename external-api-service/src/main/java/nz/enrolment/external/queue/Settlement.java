package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/// Writes down what became of a delivery, for who still holds its claim. Nobody holds one that was
/// erased meanwhile, or whose lease ended and that another took.
public final class Settlement {
  private static final String DELIVERED =
      """
      update delivery set state = 'delivered', attempts = attempts + 1, delivered_at = ?,
        next_attempt_at = null, claim = null, last_problem = nullif(?, ''), event = null
      where id = ? and claim = ?\
      """;
  private static final String POSTPONED =
      """
      update delivery set state = ?, attempts = attempts + ?, last_problem = ?, claim = null,
        next_attempt_at = now() + ? * interval '1 ms'
      where id = ? and claim = ?\
      """;
  private static final String REFUSED =
      """
      update delivery set state = 'refused', attempts = attempts + 1, last_problem = ?, claim = null,
        next_attempt_at = null
      where id = ? and claim = ?\
      """;

  private Settlement() {}

  /// @return whether the claim still held; if not, nothing was written
  public static boolean settle(Connection tx, Delivery delivery, AttemptOutcome outcome)
      throws SQLException {
    return switch (outcome) {
      case AttemptOutcome.Delivered delivered -> settle(tx, delivery, delivered);
      case AttemptOutcome.NoDocument none -> settle(tx, delivery, none);
      case AttemptOutcome.Failed failed -> settle(tx, delivery, failed);
      case AttemptOutcome.Refused refused -> settle(tx, delivery, refused);
    };
  }

  private static boolean settle(
      Connection tx, Delivery delivery, AttemptOutcome.Delivered delivered) throws SQLException {
    return update(
        tx,
        DELIVERED,
        delivered.at().atOffset(ZoneOffset.UTC),
        delivered.lack().orElse(""),
        delivery.id(),
        delivery.claim());
  }

  private static boolean settle(Connection tx, Delivery delivery, AttemptOutcome.NoDocument none)
      throws SQLException {
    String state = DeliveryState.WAITING_FOR_DOCUMENT.text();
    return update(
        tx,
        POSTPONED,
        state,
        0,
        none.problem(),
        none.pause().toMillis(),
        delivery.id(),
        delivery.claim());
  }

  private static boolean settle(Connection tx, Delivery delivery, AttemptOutcome.Failed failed)
      throws SQLException {
    return update(
        tx,
        POSTPONED,
        DeliveryState.RETRYING.text(),
        1,
        failed.problem(),
        failed.pause().toMillis(),
        delivery.id(),
        delivery.claim());
  }

  private static boolean settle(Connection tx, Delivery delivery, AttemptOutcome.Refused refused)
      throws SQLException {
    return update(tx, REFUSED, refused.problem(), delivery.id(), delivery.claim());
  }

  private static boolean update(Connection tx, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate() == 1;
    }
  }
}
