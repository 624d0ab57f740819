package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;

/// Writes down what became of a delivery, for who still holds its claim. Nobody holds one that was
/// erased meanwhile, or whose lease ended and that another took.
public final class Settlement {
  private static final String DELIVERED =
      """
      update delivery set state = 'delivered', attempts = attempts + ?, delivered_at = ?, effects = ?::text[],
        next_attempt_at = null, claim = null, last_problem = nullif(?, ''), event = null, patient = null,
        absences = null
      where id = ? and claim = ?\
      """;
  private static final String WAITS_FOR_DOCUMENT =
      """
      update delivery set state = 'waiting-for-document', last_problem = ?, claim = null,
        next_attempt_at = now() + case when document_announced then 0 else ? end * interval '1 ms'
      where id = ? and claim = ?\
      """;
  private static final String AGAIN =
      """
      update delivery set state = 'retrying', attempts = attempts + ?, failures = failures + ?, last_problem = ?,
        claim = null, next_attempt_at = now() + ? * interval '1 ms', next_kind = 'scheduled',
        absences = case ? when 'maybe' then 0 when 'absent' then coalesce(absences, 0) + 1 else absences end
      where id = ? and claim = ?\
      """;
  private static final String KEEPS_ITS_PLACE =
      """
      update delivery set attempts = attempts + ?, last_problem = ?, claim = null, next_attempt_at = queued_at
      where id = ? and claim = ?\
      """;
  private static final String ENDED =
      """
      update delivery set attempts = attempts + ?, state = ?, last_problem = ?, claim = null,
        next_attempt_at = null, next_kind = 'scheduled'
      where id = ? and claim = ?\
      """;

  private Settlement() {}

  /// @param tries how often the destination was tried since the claim: 0 or 1
  /// @return whether the claim still held; if not, nothing was written
  public static boolean settle(Connection tx, Delivery delivery, AttemptOutcome outcome, int tries)
      throws SQLException {
    Writing writing = new Writing(tx, delivery, tries);
    return switch (outcome) {
      case AttemptOutcome.Delivered delivered -> writing.delivered(delivered);
      case AttemptOutcome.NoDocument(var problem, var pause) -> writing.waits(problem, pause);
      case AttemptOutcome.Failed(var problem, var pause, _) -> writing.again(1, problem, pause, "");
      case AttemptOutcome.MayHaveArrived(var problem, var pause) ->
          writing.again(1, problem, pause, "maybe");
      case AttemptOutcome.Absent(var problem, var pause) ->
          writing.again(0, problem, pause, "absent");
      case AttemptOutcome.Unauthorized(var problem) -> writing.keepsItsPlace(problem);
      case AttemptOutcome.Unknown(var problem) -> writing.ended(DeliveryState.UNKNOWN, problem);
      case AttemptOutcome.Refused(var problem) -> writing.ended(DeliveryState.REFUSED, problem);
      case AttemptOutcome.GivenUp(var problem) -> writing.ended(DeliveryState.GIVEN_UP, problem);
    };
  }

  private record Writing(Connection tx, Delivery delivery, int tries) {

    boolean delivered(AttemptOutcome.Delivered delivered) throws SQLException {
      boolean isOurs =
          update(
              DELIVERED,
              tries,
              delivered.at().atOffset(ZoneOffset.UTC),
              delivered.effects().toArray(String[]::new),
              delivered.lack().orElse(""));
      if (isOurs) {
        Payloads.forget(tx, delivery.row());
      }
      return isOurs;
    }

    boolean waits(String problem, Duration pause) throws SQLException {
      return update(WAITS_FOR_DOCUMENT, problem, pause.toMillis());
    }

    boolean again(int failures, String problem, Duration pause, String arrival)
        throws SQLException {
      return update(AGAIN, tries, failures, problem, pause.toMillis(), arrival);
    }

    /// First in the queue, so that the next one that tries the destination is this one again.
    boolean keepsItsPlace(String problem) throws SQLException {
      return update(KEEPS_ITS_PLACE, tries, problem);
    }

    boolean ended(DeliveryState state, String problem) throws SQLException {
      return update(ENDED, tries, state.text(), problem);
    }

    private boolean update(String sql, Object... values) throws SQLException {
      Object[] all = Arrays.copyOf(values, values.length + 2);
      all[values.length] = delivery.row();
      all[values.length + 1] = delivery.claim();
      return new Sql(tx, sql, all).update() == 1;
    }
  }
}
