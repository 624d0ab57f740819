package nz.enrolment.render.keep;

import java.time.Duration;
import java.time.Instant;
import nz.enrolment.render.press.Reason;

/// A document that could not be made.
///
/// @param renderer name and version of the build that tried
/// @param at when it tried last
public record Failure(Reason reason, String renderer, Instant at) {

  /// How long the same build does not try again. Time, memory and faults may be a matter of the
  /// moment, and trying may take all the time that there is.
  static final Duration STANDS = Duration.ofHours(1);

  /// Whether another attempt now would be likely to end the same way.
  public boolean stands(String build, Instant now) {
    return renderer.equals(build) && now.isBefore(at.plus(STANDS));
  }
}
