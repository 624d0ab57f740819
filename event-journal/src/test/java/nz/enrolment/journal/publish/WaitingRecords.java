package nz.enrolment.journal.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What waits in an outbox, by its ids.
public final class WaitingRecords {
  private WaitingRecords() {}

  public static List<OutboxRecord> in(Connection database) throws SQLException {
    return OutboxRow.first(database, new SendAttempt(RelayTiming.USUAL.retry())).stream()
        .map(OutboxRow::record)
        .toList();
  }
}
