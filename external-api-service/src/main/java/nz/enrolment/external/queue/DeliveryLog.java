package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/// What became of the deliveries of an enrolment.
public final class DeliveryLog {
  private static final String READ =
      """
      select id, destination, state, attempts, next_attempt_at, delivered_at, last_problem, effects from delivery
      where enrolment = ? and practice = ? order by id\
      """;
  private static final String ATTEMPTS =
      """
      select kind, began_at, outcome, status, took_ms, reason from attempt
      where delivery = ? order by id desc limit ?\
      """;
  private static final int MOST_ATTEMPTS = 100;

  private DeliveryLog() {}

  /// One delivery.
  ///
  /// @param id its number
  /// @param attempts that reached the destination or tried to
  /// @param lastProblem without personal data
  /// @param effects what the destination said that it did
  /// @param history the last attempts, newest first
  public record Line(
      long id,
      String destination,
      DeliveryState state,
      int attempts,
      Optional<Instant> nextAttemptAt,
      Optional<Instant> deliveredAt,
      Optional<String> lastProblem,
      List<String> effects,
      List<Attempt> history) {

    private Line with(List<Attempt> attempts) {
      return new Line(
          id,
          destination,
          state,
          this.attempts,
          nextAttemptAt,
          deliveredAt,
          lastProblem,
          effects,
          attempts);
    }
  }

  /// One attempt. One without an outcome is under way, or was cut off and not yet found.
  ///
  /// @param status of HTTP, where that was spoken
  /// @param reason without personal data
  public record Attempt(
      AttemptKind kind,
      Instant beganAt,
      Optional<String> outcome,
      OptionalInt status,
      OptionalLong milliseconds,
      Optional<String> reason) {}

  /// The deliveries of the practice's own enrolment, oldest first; none of somebody else's.
  public static List<Line> read(Connection tx, UUID enrolment, UUID practice) throws SQLException {
    List<Line> lines = new ArrayList<>();
    for (Line line : new Sql(tx, READ, enrolment, practice).all(DeliveryLog::line)) {
      lines.add(
          line.with(new Sql(tx, ATTEMPTS, line.id(), MOST_ATTEMPTS).all(DeliveryLog::attempt)));
    }
    return lines;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong("id"),
        row.getString("destination"),
        DeliveryState.of(row.getString("state")),
        row.getInt("attempts"),
        instant(row, "next_attempt_at"),
        instant(row, "delivered_at"),
        Optional.ofNullable(row.getString("last_problem")),
        List.of((String[]) row.getArray("effects").getArray()),
        List.of());
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    OptionalInt http = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(status);
    long took = row.getLong("took_ms");
    OptionalLong milliseconds = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(took);
    return new Attempt(
        AttemptKind.of(row.getString("kind")),
        row.getObject("began_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("outcome")),
        http,
        milliseconds,
        Optional.ofNullable(row.getString("reason")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
