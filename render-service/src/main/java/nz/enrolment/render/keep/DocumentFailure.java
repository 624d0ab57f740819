package nz.enrolment.render.keep;

import java.time.Duration;
import java.time.Instant;
import nz.enrolment.render.press.FailureReason;

/// A document that could not be made.
///
/// @param renderer name and version of the build that tried
/// @param at when it tried last
public record DocumentFailure(FailureReason reason, String renderer, Instant at) {

  /// How long the same build does not try again. Time, memory and faults may be a matter of the
  /// moment, and trying may take all the time that there is.
  static final Duration PAUSE = Duration.ofHours(1);

  /// How long another build does not: while a new one is deployed, two of them look at each other's
  /// failures.
  static final Duration PAUSE_OF_ANOTHER = Duration.ofMinutes(10);

  /// Whether another attempt of this build is not worth its time yet.
  public boolean stands(String build, Instant now) {
    return now.isBefore(at.plus(renderer.equals(build) ? PAUSE : PAUSE_OF_ANOTHER));
  }
}
