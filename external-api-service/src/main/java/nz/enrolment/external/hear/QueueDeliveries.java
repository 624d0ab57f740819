package nz.enrolment.external.hear;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.encrypt.AtRest;
import nz.enrolment.external.encrypt.Place;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.queue.DeliveryQueue;
import nz.enrolment.external.queue.DeliveryQueue.Entry;
import nz.enrolment.external.queue.Erasure;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.external.registry.ManagedSettings;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;

/// What this service does with an event about an enrolment: queue it for every destination of its
/// practice that takes it, or forget it. A practice without a destination has nothing queued.
///
/// @param configured destinations by name; those that practices made are looked up
/// @param atRest encrypts what waits
record QueueDeliveries(Map<String, Destination> configured, AtRest atRest) implements Handler {

  @Override
  public Handling handle(Envelope envelope) {
    return switch (EventCodec.read(envelope.type(), envelope.key(), envelope.data())) {
      case EnrolmentEvent.Completed(var enrolment) ->
          Handling.keep(tx -> queue(tx, enrolment, envelope));
      case EnrolmentEvent.Erased(var enrolment, _) ->
          Handling.keep(tx -> Erasure.erase(tx, enrolment));
      case EnrolmentEvent.Unknown _ -> Handling.unknown();
      case EnrolmentEvent.Malformed(var cause) -> Handling.malformed(cause);
    };
  }

  private void queue(Connection tx, Enrolment enrolment, Envelope envelope) throws SQLException {
    UUID practice = enrolment.practice().id();
    for (String destination : taking(tx, enrolment)) {
      var id = new DeliveryId(enrolment.id(), destination, envelope.sequence());
      byte[] event = atRest.encrypt(envelope.data(), Place.event(id));
      DeliveryQueue.add(tx, new Entry(id, practice, patient(enrolment), event));
    }
  }

  /// The names of the destinations that take it.
  private List<String> taking(Connection tx, Enrolment enrolment) throws SQLException {
    UUID practice = enrolment.practice().id();
    List<String> names = new ArrayList<>();
    configured.forEach((name, destination) -> {
      if (destination.practice().equals(practice)
          && destination.condition().filter(c -> !c.holds(enrolment)).isEmpty()) {
        names.add(name);
      }
    });
    for (ManagedDestination managed : DestinationStore.taking(tx, practice)) {
      if (ManagedSettings.condition(managed).filter(c -> !c.holds(enrolment)).isEmpty()) {
        names.add(managed.name());
      }
    }
    return names;
  }

  /// Two enrolments of one person must not be on their way at once: a receiver that does not know
  /// the person yet would make two.
  private byte[] patient(Enrolment enrolment) {
    return atRest.hash(
        enrolment
            .identity()
            .nhi()
            .map(nhi -> "nhi/" + nhi.value())
            .orElse("enrolment/" + enrolment.id()));
  }
}
