package nz.enrolment.external.receive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.queue.DeliveryQueue;
import nz.enrolment.external.queue.Erasure;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Envelope;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Handling;
import nz.enrolment.journal.Keeping;

/// What this service does with an event about an enrolment: queue it for every destination of its
/// practice, or forget it. A practice without a destination has nothing queued.
///
/// @param destinations by name
record ReceiveEnrolment(Map<String, Destination> destinations) implements Handler {

  @Override
  public Handling handle(Envelope envelope) {
    return switch (EventCodec.read(envelope.type(), envelope.data())) {
      case EnrolmentEvent.Completed(var enrolment) ->
          under(enrolment.id(), envelope, tx -> queue(tx, enrolment.practice().id(), envelope));
      case EnrolmentEvent.Erased(var enrolment, _) ->
          under(enrolment, envelope, tx -> Erasure.erase(tx, enrolment));
      case EnrolmentEvent.Unknown _ -> Handling.unknown("This type of event is not known");
      case EnrolmentEvent.Malformed(var cause) -> Handling.malformed(cause);
    };
  }

  /// The key orders the events of an enrolment, so it has to be that enrolment's.
  private static Handling under(UUID enrolment, Envelope envelope, Keeping keeping) {
    return enrolment.toString().equals(envelope.key())
        ? Handling.keep(keeping)
        : Handling.malformed("The key is not the enrolment's id");
  }

  private void queue(Connection tx, UUID practice, Envelope envelope) throws SQLException {
    UUID enrolment = UUID.fromString(envelope.key());
    for (var destination : destinations.entrySet()) {
      if (destination.getValue().practice().equals(practice)) {
        DeliveryQueue.add(
            tx, enrolment, practice, destination.getKey(), envelope.sequence(), envelope.data());
      }
    }
  }
}
