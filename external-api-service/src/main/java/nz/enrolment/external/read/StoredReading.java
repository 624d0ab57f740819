package nz.enrolment.external.read;

import java.util.List;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.transport.DestinationAnswer;

/// What is sent in no dialogue, such as a file into a folder: when it is there, it is delivered.
public record StoredReading() implements Reading {

  @Override
  public Verdict read(DestinationAnswer answer, DeliveryId id) {
    return switch (answer) {
      case DestinationAnswer.Stored _ -> new Verdict.Delivered(List.of());
      case DestinationAnswer.Http http -> HttpStatuses.read(http);
      case DestinationAnswer.Acknowledged _ ->
          new Verdict.Unknown("An acknowledgement that nobody reads");
    };
  }
}
