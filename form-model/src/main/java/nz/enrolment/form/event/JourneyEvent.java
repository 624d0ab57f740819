package nz.enrolment.form.event;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// What was read from `enrolment-journey.v1`, by [JourneyCodec#read].
public sealed interface JourneyEvent {

  /// A practice has published a version of a form: from now on sessions with it may end.
  ///
  /// @param month of the publication, in New Zealand
  /// @param sections numbers of those that everyone is asked something in, ascending: the steps
  ///   that people can be followed over
  record Published(UUID practice, String form, int version, YearMonth month, List<Integer> sections)
      implements JourneyEvent {
    public Published {
      sections = List.copyOf(sections);
    }
  }

  /// Somebody's session with a form has ended. Nothing in it leads to them.
  ///
  /// @param month in which it ended, in New Zealand
  /// @param furthest the last of the form's steps in which something was saved; 0 if none was
  record Ended(
      UUID practice,
      String form,
      int version,
      YearMonth month,
      int furthest,
      End end,
      MinutesBand minutes,
      DeviceClass device)
      implements JourneyEvent {}

  /// How a session ended.
  enum End {
    /// The form was submitted.
    SUBMITTED,
    /// Nobody came back to it.
    LEFT
  }

  /// A kind of event that this version does not know.
  record Unknown(String type) implements JourneyEvent {}

  /// Data that does not read.
  ///
  /// @param cause where and why, without any of the data
  record Malformed(String cause) implements JourneyEvent {}
}
