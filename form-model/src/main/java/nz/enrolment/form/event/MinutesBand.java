package nz.enrolment.form.event;

import java.util.stream.Stream;

/// How long a session took, in minutes: from when the form was opened until it was submitted, or
/// last saved. Each band begins where the one before ends.
public enum MinutesBand {
  UNDER_5(5),
  UNDER_10(10),
  UNDER_20(20),
  UNDER_40(40),
  LONGER(Long.MAX_VALUE);

  private final long below;

  MinutesBand(long below) {
    this.below = below;
  }

  /// The band of so many whole minutes.
  public static MinutesBand of(long minutes) {
    return Stream.of(values()).filter(band -> minutes < band.below).findFirst().orElse(LONGER);
  }
}
