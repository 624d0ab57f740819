package nz.enrolment.external.read;

import java.time.Duration;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.transport.DestinationAnswer;

/// The answers of a receiver of Standard Webhooks 1.0.0: a 2xx accepts, anything else is to be
/// tried again, and 410 asks not to be called any more. Nothing is refused for good: such receivers
/// answer 4xx to whatever their own deployment broke.
public record WebhookReading() implements Reading {
  private static final int GONE = 410;

  @Override
  public Verdict read(DestinationAnswer answer, DeliveryId id) {
    return switch (answer) {
      case DestinationAnswer.Http http when http.status() == GONE ->
          new Verdict.Unauthorized(HttpStatuses.reason(GONE));
      case DestinationAnswer.Http http -> again(HttpStatuses.read(http));
      case DestinationAnswer.Stored _, DestinationAnswer.Acknowledged _ ->
          new StoredReading().read(answer, id);
    };
  }

  private static Verdict again(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused(var reasons) ->
          new Verdict.Later(String.join("; ", reasons), Duration.ZERO);
      case Verdict.Delivered _, Verdict.Later _, Verdict.Unauthorized _, Verdict.Unknown _ ->
          verdict;
    };
  }
}
