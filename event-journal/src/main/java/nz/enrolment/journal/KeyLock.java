package nz.enrolment.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// One transaction at a time does something about one key. A publisher takes it before anything
/// else, so that two transactions never wait for each other's rows, and outbox ids are committed in
/// order within a key; an inbox takes it while several keys mean the same.
public final class KeyLock {
  private static final String TAKE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private KeyLock() {}

  /// Waits for the lock, which the transaction holds until it ends. Taking it again is harmless.
  public static void take(Connection tx, String key) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(TAKE)) {
      statement.setString(1, key);
      statement.execute();
    }
  }
}
