package nz.enrolment.analytics.keep;

import jakarta.inject.Singleton;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Generalisation;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Envelope;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Handling;

/// What each event means here: a completed enrolment becomes a fact, an erasure deletes it.
@Singleton
class KeepFact implements Handler {
  private final Facts facts;

  KeepFact(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Handling handle(Envelope envelope) {
    return switch (EventCodec.read(envelope.type(), envelope.key(), envelope.data())) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> complete(enrolment);
      case EnrolmentEvent.Erased(UUID enrolment, UUID _) ->
          Handling.keep(tx -> facts.erase(tx, enrolment));
      case EnrolmentEvent.Unknown(String _) -> Handling.unknown("the type is not known");
      case EnrolmentEvent.Malformed(String cause) -> Handling.malformed(cause);
    };
  }

  private Handling complete(Enrolment enrolment) {
    return switch (Generalisation.of(enrolment)) {
      case Generalisation.Generalised(var fact) ->
          Handling.keep(tx -> facts.keep(tx, enrolment.id(), fact));
      case Generalisation.Impossible(String cause) -> Handling.malformed(cause);
    };
  }
}
