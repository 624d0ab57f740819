package nz.enrolment.external.read;

import java.util.List;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.transport.Answer;

/// What is sent in no dialogue, such as a file into a folder: when it is there, it is delivered.
public record StoredReading() implements Reading {

  @Override
  public Verdict read(Answer answer, DeliveryId id) {
    return switch (answer) {
      case Answer.Stored _ -> new Verdict.Delivered(List.of());
      case Answer.Http http -> HttpStatuses.read(http);
      case Answer.Acknowledged _ -> new Verdict.Unknown("An acknowledgement that nobody reads");
    };
  }
}
