package nz.enrolment.external.deliver;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.read.Reading;
import nz.enrolment.external.read.SearchReading;
import nz.enrolment.external.read.SearchReading.Finding;
import nz.enrolment.external.read.Verdict;
import nz.enrolment.external.route.Route.AfterDoubt;
import nz.enrolment.external.transport.Reply;

/// What the reply to an attempt makes of a delivery: by what the reply says, by how the destination
/// treats a repeat, and by how often it was tried.
record Outcomes(Delivery delivery, AfterDoubt afterDoubt, RetrySchedule schedule) {

  /// Of a send.
  ///
  /// @param lack what of the document was not in it
  AttemptOutcome ofSend(Reply reply, Reading reading, Optional<String> lack) {
    return switch (verdict(reply, reading)) {
      case Verdict.Delivered(var effects) -> delivered(lack, words(effects));
      case Verdict.Refused(var reasons) -> new AttemptOutcome.Refused(String.join("; ", reasons));
      case Verdict.Later(var reason, var pause) -> failed(reason, pause);
      case Verdict.Unauthorized(var reason) -> new AttemptOutcome.Unauthorized(reason);
      case Verdict.Unknown(var reason) -> doubtful(reason);
    };
  }

  private Verdict verdict(Reply reply, Reading reading) {
    return switch (reply) {
      case Reply.NotSent(var reason) -> new Verdict.Later(reason, Duration.ZERO);
      case Reply.Answered(var answer) -> reading.read(answer, delivery.id());
      case Reply.SentWithoutAnswer(var reason) -> new Verdict.Unknown(reason);
    };
  }

  /// Of the question whether it arrived. No clear answer leaves the doubt as it is.
  AttemptOutcome ofQuestion(Reply reply, Optional<String> lack) {
    return switch (reply) {
      case Reply.NotSent(var reason) -> failed(reason, Duration.ZERO);
      case Reply.SentWithoutAnswer(var reason) -> failed(reason, Duration.ZERO);
      case Reply.Answered(var answer) ->
          switch (SearchReading.read(answer)) {
            case Finding.Present _ -> delivered(lack, List.of("found when asked"));
            case Finding.Absent _ ->
                new AttemptOutcome.Absent(
                    "The destination says that it does not have it", pause(Duration.ZERO));
            case Finding.Unclear(var reason) -> failed(reason, Duration.ZERO);
          };
    };
  }

  /// An attempt was cut off, and a repeat would not be known as one.
  AttemptOutcome leftToStaff() {
    return new AttemptOutcome.Unknown(
        "It may have arrived, and the destination cannot tell a repeat");
  }

  private static AttemptOutcome delivered(Optional<String> lack, List<String> effects) {
    return new AttemptOutcome.Delivered(
        Instant.now().truncatedTo(ChronoUnit.MILLIS), lack, effects);
  }

  private static List<String> words(List<Verdict.Effect> effects) {
    return effects.stream()
        .map(e -> e.subject() + " " + e.action().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private AttemptOutcome doubtful(String reason) {
    return switch (afterDoubt) {
      case AfterDoubt.SendAgain _, AfterDoubt.Ask _ ->
          isLast()
              ? new AttemptOutcome.GivenUp(reason)
              : new AttemptOutcome.MayHaveArrived(reason, pause(Duration.ZERO));
      case AfterDoubt.AskStaff _ -> new AttemptOutcome.Unknown(reason);
    };
  }

  private AttemptOutcome failed(String reason, Duration hold) {
    return isLast()
        ? new AttemptOutcome.GivenUp(reason)
        : new AttemptOutcome.Failed(reason, pause(hold), hold);
  }

  private Duration pause(Duration atLeast) {
    return schedule.afterFailure(delivery.failures() + 1, atLeast);
  }

  private boolean isLast() {
    return delivery.failures() + 1 >= schedule.giveUpAfter();
  }
}
