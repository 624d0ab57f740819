package nz.enrolment.external.hear;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.external.queue.Wake;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;
import nz.enrolment.shell.http.Uuids;

/// What this service does with an event about a document: ask for it, for all deliveries that wait
/// for it. That it cannot be made is an answer, too. The key says whose it is; nothing is believed
/// of the data, and so nothing of it is read.
record WakeDeliveries() implements Handler {
  private static final Set<String> TYPES =
      Set.of("nz.enrolment.document-rendered.v1", "nz.enrolment.document-failed.v1");

  @Override
  public Handling handle(Envelope envelope) {
    if (!TYPES.contains(envelope.type())) {
      return Handling.unknown();
    }
    Optional<UUID> enrolment = Uuids.read(envelope.key());
    return enrolment.isPresent()
        ? Handling.keep(tx -> Wake.deliveries(tx, enrolment.get()))
        : Handling.malformed("the key is not the id of an enrolment");
  }
}
