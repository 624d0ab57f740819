package nz.enrolment.analytics.generalise;

import java.time.YearMonth;
import java.util.UUID;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.MinutesBand;

/// One session with a form, as coarse as it came.
///
/// @param practice the tenant
/// @param month in which it ended
/// @param furthest the last step in which something was saved; 0 if none was
public record Journey(
    UUID practice,
    YearMonth month,
    String form,
    int version,
    int furthest,
    End end,
    MinutesBand minutes,
    DeviceClass device)
    implements Countable {

  /// Names every part, as [Generalisation] does.
  public static Journey of(Ended event) {
    return switch (event) {
      case Ended(
              var practice,
              var form,
              int version,
              var month,
              int furthest,
              var end,
              var minutes,
              var device) ->
          new Journey(practice, month, form, version, furthest, end, minutes, device);
    };
  }

  /// Whether the form was submitted.
  public boolean isSubmitted() {
    return end == End.SUBMITTED;
  }

  /// It is about one person: redacted like any answer.
  @Override
  public String toString() {
    return "Journey[redacted]";
  }
}
