package nz.enrolment.external.read;

import java.time.Duration;
import java.util.List;
import nz.enrolment.external.transport.DestinationAnswer;

/// What an HTTP status means when nothing in the body says it better: RFC 9110 section 15, RFC 6585
/// and RFC 8470.
public final class HttpStatuses {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private HttpStatuses() {}

  /// Without any look at the body. A 2xx is delivered; what was done, it does not say.
  public static Verdict read(DestinationAnswer.Http answer) {
    int status = answer.status();
    return switch (status / 100) {
      case 2 -> new Verdict.Delivered(List.of());
      case 4 -> clientError(answer);
      case 5 -> serverError(answer);
      // 1xx never ends an answer; a redirect points where nobody has checked that it may go
      default -> new Verdict.Later(reason(status), Duration.ZERO);
    };
  }

  private static Verdict clientError(DestinationAnswer.Http answer) {
    return switch (answer.status()) {
      case 401, 403, 407 -> new Verdict.Unauthorized(reason(answer.status()));
      case 408, 425, 429 -> new Verdict.Later(reason(answer.status()), retryAfter(answer));
      default -> new Verdict.Refused(List.of(reason(answer.status())));
    };
  }

  private static Verdict serverError(DestinationAnswer.Http answer) {
    return switch (answer.status()) {
      // it says that it did nothing
      case 501, 503, 505 -> new Verdict.Later(reason(answer.status()), retryAfter(answer));
      // a gateway's words for: sent on, and nothing heard; and a failure halfway
      default -> new Verdict.Unknown(reason(answer.status()));
    };
  }

  static String reason(int status) {
    return "The destination answered " + status;
  }

  /// RFC 9110 section 10.2.3, in seconds; a date is left to our own schedule.
  static Duration retryAfter(DestinationAnswer.Http answer) {
    return answer
        .header("Retry-After")
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(pause -> pause.compareTo(LONGEST_PAUSE) <= 0)
        .orElse(Duration.ZERO);
  }
}
