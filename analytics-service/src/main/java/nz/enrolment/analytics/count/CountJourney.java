package nz.enrolment.analytics.count;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import nz.enrolment.analytics.generalise.Journey;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.form.event.JourneyEvent;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;

/// What each event of `enrolment-journey.v1` means here: a session that ended is counted, unless
/// its period is closed; a version that was published has counters from now on.
@Singleton
@Identifier("journeys")
class CountJourney implements Handler {
  private final AddToCounter addToCounter;
  private final FormVersions versions;

  CountJourney(AddToCounter addToCounter, FormVersions versions) {
    this.addToCounter = addToCounter;
    this.versions = versions;
  }

  @Override
  public Handling handle(Envelope envelope) {
    return switch (JourneyCodec.read(envelope.type(), envelope.data())) {
      case JourneyEvent.Ended ended -> count(Journey.of(ended));
      case JourneyEvent.Published published -> Handling.keep(tx -> versions.add(tx, published));
      case JourneyEvent.Unknown _ -> Handling.unknown();
      case JourneyEvent.Malformed(String cause) -> Handling.malformed(cause);
    };
  }

  private Handling count(Journey journey) {
    var subject = new Subject.Journeys(journey.form(), journey.version());
    return Handling.keep(tx -> addToCounter.add(tx, subject, journey));
  }
}
