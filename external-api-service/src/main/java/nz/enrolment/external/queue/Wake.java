package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Lets deliveries go whose document was announced.
public final class Wake {

  /// One that is claimed is being worked: it is not due before its claim ends, and then at once, if
  /// it got no document.
  private static final String WAKE =
      """
      update delivery set document_announced = true,
        next_attempt_at = case when claim is null then now() else next_attempt_at end
      where enrolment = ? and state in ('queued', 'waiting-for-document')\
      """;

  private Wake() {}

  /// All deliveries of an enrolment that wait for its document; there may be none. Works in the
  /// transaction of its caller.
  public static void deliveries(Connection tx, UUID enrolment) throws SQLException {
    new Sql(tx, WAKE, enrolment).update();
  }
}
