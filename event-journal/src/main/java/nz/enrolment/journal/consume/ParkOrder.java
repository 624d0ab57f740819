package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nz.enrolment.journal.event.EventText;

/// An operator's order to park one record. It is a mark on the note that the consumer made of the
/// record: a record that nobody is trying cannot be parked, and no other is parked in its place.
///
/// @param by who orders it
record ParkOrder(String consumer, String topic, int partition, long offset, String by) {
  private static final String WHICH =
      """
       where consumer = ? and topic = ? and "partition" = ? and "offset" = ?\
      """;
  private static final String PLACE =
      "update journal_retry set parked_by = coalesce(parked_by, ?)" + WHICH;
  private static final String IS_TRIED = "select from journal_retry" + WHICH;
  private static final String PARKED =
      "select parked_by, parked_at from journal_dead_letter"
          + WHICH
          + " and parked_by is not null order by parked_at desc";
  private static final Duration POLL = Duration.ofMillis(200);

  /// What came of an order.
  sealed interface Outcome {

    /// Its letter is durable, by this order or by an earlier one.
    record Parked(String by, Instant at) implements Outcome {}

    /// The attempt that was under way went well: there is nothing to park any more.
    record Handled() implements Outcome {}

    /// The attempt that is under way has not ended; the record is parked when it fails.
    record Waiting() implements Outcome {}

    /// No consumer of that name has noted this record as one that fails.
    record NotTried() implements Outcome {}
  }

  ParkOrder {
    EventText.check("the name of who parks it", by);
  }

  /// Waits for the next attempt to end, so long at the most.
  Outcome place(Connection database, Duration longest) throws SQLException, InterruptedException {
    if (!isPlaced(database)) {
      return parked(database).orElse(new Outcome.NotTried());
    }
    for (Duration left = longest; left.isPositive(); left = left.minus(POLL)) {
      boolean isTried = isTried(database);
      Optional<Outcome> parked = parked(database);
      if (!isTried || parked.isPresent()) {
        return parked.orElse(new Outcome.Handled());
      }
      Thread.sleep(POLL);
    }
    return new Outcome.Waiting();
  }

  private boolean isPlaced(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(PLACE)) {
      statement.setString(1, by);
      name(statement, 2);
      return statement.executeUpdate() > 0;
    }
  }

  private boolean isTried(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(IS_TRIED)) {
      name(statement, 1);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private Optional<Outcome> parked(Connection database) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(PARKED)) {
      name(statement, 1);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Outcome.Parked(
                    rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }

  private void name(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, consumer);
    statement.setString(first + 1, topic);
    statement.setInt(first + 2, partition);
    statement.setLong(first + 3, offset);
  }
}
