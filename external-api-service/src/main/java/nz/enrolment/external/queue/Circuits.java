package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/// Circuit breakers, one for each destination and all processes: a destination that fails again and
/// again gets one delivery at a time, to find out whether it is back, and the others wait without
/// being tried.
public final class Circuits {

  /// So many failures in a row, of whichever deliveries, and a destination counts as down.
  public static final int FAILURES_UNTIL_DOWN = 5;

  private static final String GATE =
      """
      select probe_at is not null as is_down, coalesce(probe_at > now(), false) as is_shut
      from circuit where destination = ?\
      """;
  private static final String PROBING =
      "update circuit set probe_at = now() + ? * interval '1 ms' where destination = ?";
  private static final String PROBE_NOW =
      "update circuit set probe_at = now() where destination = ? and probe_at is not null";
  private static final String FAILED =
      """
      insert into circuit as c (destination, failures, reason) values (?, 1, ?)
      on conflict (destination) do update set failures = c.failures + 1, reason = excluded.reason
      returning failures\
      """;
  private static final String SHUT =
      """
      update circuit c set probe_at = now() + ? * interval '1 ms'
      from circuit before where before.destination = c.destination and c.destination = ?
      returning before.probe_at is null\
      """;
  private static final String CLOSE = "delete from circuit where destination = ?";

  private Circuits() {}

  enum Gate {
    OPEN_FOR_ALL,
    OPEN_FOR_ONE,
    SHUT
  }

  static Gate gate(Connection tx, String destination) throws SQLException {
    return new Sql(tx, GATE, destination).first(Circuits::gate).orElse(Gate.OPEN_FOR_ALL);
  }

  private static Gate gate(ResultSet row) throws SQLException {
    if (row.getBoolean("is_shut")) {
      return Gate.SHUT;
    }
    return row.getBoolean("is_down") ? Gate.OPEN_FOR_ONE : Gate.OPEN_FOR_ALL;
  }

  /// Shut while the probe is on its way; a probe whose process dies is followed by another.
  static void probing(Connection tx, String destination, Duration lease) throws SQLException {
    new Sql(tx, PROBING, lease.toMillis(), destination).update();
  }

  /// Somebody has reason to think that it is back: if it is down, one may go at once.
  static void probeNow(Connection tx, String destination) throws SQLException {
    new Sql(tx, PROBE_NOW, destination).update();
  }

  /// A delivery has failed.
  ///
  /// @return how many have, in a row
  static int failed(Connection tx, String destination, String reason) throws SQLException {
    return new Sql(tx, FAILED, destination, reason).first(row -> row.getInt(1)).orElseThrow();
  }

  /// Nothing goes until the pause is over, and then one.
  ///
  /// @return whether more than one could go until now
  static boolean shut(Connection tx, String destination, Duration pause) throws SQLException {
    return new Sql(tx, SHUT, pause.toMillis(), destination)
        .first(row -> row.getBoolean(1))
        .orElse(false);
  }

  /// The probe had nothing to send: another may go at once.
  static void release(Connection tx, String destination) throws SQLException {
    new Sql(tx, PROBING, 0, destination).update();
  }

  /// The destination answers, or is another one by now: all may go.
  public static void close(Connection tx, String destination) throws SQLException {
    new Sql(tx, CLOSE, destination).update();
  }
}
