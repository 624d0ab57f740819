package nz.enrolment.analytics.serve;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.analytics.release.CountsAnswer;

/// Questions and answers over HTTP.
final class CountsResponses {
  private CountsResponses() {}

  /// @param pointer to the parameter
  static Period read(String pointer, String text) {
    return Period.parse(text).orElseThrow(() -> Refusals.unreadable(pointer));
  }

  static Response of(CountsAnswer answer, Period period, Request request) {
    return switch (answer) {
      case CountsAnswer.Released released -> released(released, request);
      case CountsAnswer.NotClosed(var closesAt) -> Refusals.notClosed(period, closesAt);
      case CountsAnswer.Finer() -> Refusals.releasedByQuarter(period);
      case CountsAnswer.BeforeCounting() -> Refusals.notCounted();
      case CountsAnswer.NoSuchGroup() -> Refusals.noSuchGroup();
    };
  }

  private static Response released(CountsAnswer.Released released, Request request) {
    CountsFormat format = CountsFormat.of(request);
    return Immutable.response(format.one(released), format.mediaType(), request);
  }
}
