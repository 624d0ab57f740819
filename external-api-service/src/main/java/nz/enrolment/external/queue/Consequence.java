package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntFunction;

/// What an attempt at one delivery means for the destination, and so for all others to it.
public final class Consequence {

  private Consequence() {}

  /// What became of the destination.
  public enum Change {
    NONE,
    /// From now on it is tried by one delivery at a time.
    DOWN
  }

  /// @param pauses before the first probe of a destination that is down, the second and so on,
  ///   counted from 1
  public static Change of(
      Connection tx, Delivery delivery, AttemptOutcome outcome, IntFunction<Duration> pauses)
      throws SQLException {
    String destination = delivery.destination();
    return switch (outcome) {
      case AttemptOutcome.Delivered _, AttemptOutcome.Refused _, AttemptOutcome.Absent _ -> {
        Circuits.close(tx, destination);
        yield Change.NONE;
      }
      case AttemptOutcome.Failed(var problem, _, var hold) ->
          failed(tx, destination, problem, hold, pauses);
      case AttemptOutcome.MayHaveArrived(var problem, _) ->
          failed(tx, destination, problem, Duration.ZERO, pauses);
      case AttemptOutcome.GivenUp(var problem) ->
          failed(tx, destination, problem, Duration.ZERO, pauses);
      case AttemptOutcome.Unknown(var problem) ->
          failed(tx, destination, problem, Duration.ZERO, pauses);
      case AttemptOutcome.Unauthorized(var problem) -> {
        int failures = Circuits.failed(tx, destination, problem);
        yield shut(tx, destination, pauses.apply(failures));
      }
      case AttemptOutcome.NoDocument _ -> {
        if (delivery.kind() == AttemptKind.PROBE) {
          Circuits.release(tx, destination);
        }
        yield Change.NONE;
      }
    };
  }

  private static Change failed(
      Connection tx,
      String destination,
      String problem,
      Duration hold,
      IntFunction<Duration> pauses)
      throws SQLException {
    int failures = Circuits.failed(tx, destination, problem);
    int beyond = failures - Circuits.FAILURES_UNTIL_DOWN;
    if (beyond >= 0) {
      Duration pause = pauses.apply(beyond + 1);
      return shut(tx, destination, pause.compareTo(hold) > 0 ? pause : hold);
    }
    return hold.isZero() ? Change.NONE : shut(tx, destination, hold);
  }

  private static Change shut(Connection tx, String destination, Duration pause)
      throws SQLException {
    return Circuits.shut(tx, destination, pause) ? Change.DOWN : Change.NONE;
  }
}
