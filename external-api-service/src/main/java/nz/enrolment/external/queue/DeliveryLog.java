package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of the deliveries of an enrolment.
public final class DeliveryLog {
  private static final String READ =
      """
      select destination, state, attempts, next_attempt_at, delivered_at, last_problem from delivery
      where enrolment = ? and practice = ? order by id\
      """;

  private DeliveryLog() {}

  /// One delivery.
  ///
  /// @param attempts that reached the destination or tried to
  /// @param lastProblem without personal data
  public record Line(
      String destination,
      DeliveryState state,
      int attempts,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> deliveredAt,
      Optional<String> lastProblem) {}

  /// The deliveries of the practice's own enrolment, oldest first; none of somebody else's.
  public static List<Line> read(Connection tx, UUID enrolment, UUID practice) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(READ)) {
      statement.setObject(1, enrolment);
      statement.setObject(2, practice);
      try (ResultSet rows = statement.executeQuery()) {
        List<Line> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(line(rows));
        }
        return lines;
      }
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("destination"),
        DeliveryState.of(row.getString("state")),
        row.getInt("attempts"),
        instant(row, "next_attempt_at"),
        instant(row, "delivered_at"),
        Optional.ofNullable(row.getString("last_problem")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
