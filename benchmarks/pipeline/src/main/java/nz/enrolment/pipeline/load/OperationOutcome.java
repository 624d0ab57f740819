package nz.enrolment.pipeline.load;

import java.util.Locale;

/// What became of one operation.
public enum OperationOutcome {
  /// It was answered as it should be.
  DONE,
  /// 429 or 503, with the time to wait.
  TURNED_AWAY,
  /// Any other answer.
  REFUSED,
  /// The client lost its patience.
  TIMED_OUT,
  /// No connection, or one that broke.
  BROKEN,
  /// An operation before it did not succeed, so it was not sent.
  SKIPPED;

  /// For the table.
  public String described() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static OperationOutcome of(HttpAnswer answer) {
    boolean isTurnedAway = answer.status() == 429 || answer.status() == 503;
    return isTurnedAway && answer.retryAfter().isPresent() ? TURNED_AWAY : REFUSED;
  }
}
