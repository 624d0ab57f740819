package nz.enrolment.intake.hear;

import java.util.Map;
import java.util.Optional;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;

/// Adds what is heard on one topic to the enrolments that it is about.
final class ApplyUpdate implements Handler {
  private final Tenancy tenancy;
  private final Changes changes;
  private final Map<String, EnrolmentUpdate.Reader> types;

  /// @param types by the `ce_type` that is understood, what its data reads as
  ApplyUpdate(Tenancy tenancy, Changes changes, Map<String, EnrolmentUpdate.Reader> types) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.types = Map.copyOf(types);
  }

  @Override
  public Handling handle(Envelope envelope) {
    return Optional.ofNullable(types.get(envelope.type()))
        .map(reader -> read(envelope, reader))
        .orElseGet(Handling::unknown);
  }

  /// An enrolment that is not (or no longer) here is nothing to wait for: it was kept before it was
  /// announced.
  private Handling read(Envelope envelope, EnrolmentUpdate.Reader reader) {
    try {
      EnrolmentUpdate update = reader.read(EventData.of(envelope.data()));
      return update.enrolment().toString().equals(envelope.key())
          ? Handling.keep(_ -> add(update))
          : Handling.malformed("the data is of another enrolment than the key");
    } catch (UnreadableUpdate e) {
      return Handling.malformed(e.why());
    }
  }

  private void add(EnrolmentUpdate update) {
    tenancy.run(
        update.practice(),
        () ->
            KeptEnrolment.findToChange(update.practice(), update.enrolment())
                .ifPresent(kept -> addTo(kept, update)));
  }

  private void addTo(KeptEnrolment kept, EnrolmentUpdate update) {
    update.addTo(kept);
    changes.add(update.teller(), update.action(), kept.id());
    // Here, and not at the commit: what is refused there, the transaction manager logs with its
    // values.
    KeptEnrolment.flush();
  }
}
