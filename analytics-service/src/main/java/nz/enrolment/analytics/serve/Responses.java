package nz.enrolment.analytics.serve;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.analytics.release.Answer;

/// Questions and answers over HTTP.
final class Responses {
  private Responses() {}

  /// @param pointer to the parameter
  static Period read(String pointer, String text) {
    return Period.parse(text).orElseThrow(() -> Refusals.unreadable(pointer));
  }

  static Response of(Answer answer, Period period, Request request) {
    return switch (answer) {
      case Answer.Released released -> released(released, request);
      case Answer.NotClosed(var closesAt) -> Refusals.notClosed(period, closesAt);
      case Answer.Finer() -> Refusals.releasedByQuarter(period);
      case Answer.BeforeCounting() -> Refusals.notCounted();
      case Answer.NoSuchGroup() -> Refusals.noSuchGroup();
    };
  }

  private static Response released(Answer.Released released, Request request) {
    Format format = Format.of(request);
    return Immutable.response(format.one(released), format.mediaType(), request);
  }
}
