package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;

/// The attempts at deliveries, each a row from before its first byte leaves.
public final class Attempts {
  private static final String BEGIN =
      """
      insert into attempt (delivery, kind)
      select id, ? from delivery where id = ? and claim = ? returning id\
      """;
  private static final String END =
      "update attempt set took_ms = ?, outcome = ?, status = ?, reason = nullif(?, '') where id = ?";
  private static final String CUT_OFF =
      """
      update attempt set outcome = 'cut-off', reason = 'The service stopped during the attempt',
        took_ms = (extract(epoch from now() - began_at) * 1000)::bigint
      where delivery = ? and outcome is null\
      """;
  private static final String UNSURE =
      """
      update delivery set absences = coalesce(absences, 0), attempts = attempts + 1
      where id = ? and claim = ?\
      """;

  private Attempts() {}

  /// One that is over.
  ///
  /// @param id of its row
  /// @param status of HTTP, where that was spoken
  public record Ended(long id, OptionalInt status, Duration took) {}

  /// Writes down that an attempt begins. It must be committed before anything is sent.
  ///
  /// @return the id of its row
  /// @throws ClaimLost if the delivery was erased, or its lease ended and another took it
  public static long begin(Connection tx, Delivery delivery) throws SQLException {
    return new Sql(tx, BEGIN, delivery.kind().text(), delivery.row(), delivery.claim())
        .first(row -> row.getLong(1))
        .orElseThrow(ClaimLost::new);
  }

  /// Nothing, if it was erased meanwhile.
  public static void end(Connection tx, Ended ended, AttemptOutcome outcome) throws SQLException {
    Object status = ended.status().isPresent() ? ended.status().getAsInt() : null;
    new Sql(tx, END, ended.took().toMillis(), outcome.text(), status, outcome.problem(), ended.id())
        .update();
  }

  /// @return whether an attempt at this delivery was begun and never ended: its process died
  static boolean cutOff(Connection tx, Delivery delivery) throws SQLException {
    boolean wasCut = new Sql(tx, CUT_OFF, delivery.row()).update() > 0;
    if (wasCut) {
      new Sql(tx, UNSURE, delivery.row(), delivery.claim()).update();
    }
    return wasCut;
  }
}
