package nz.enrolment.external.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.translate.EnrolmentBundle;
import nz.enrolment.external.translate.FhirJson;
import nz.enrolment.external.translate.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// One attempt at a delivery: the document, the bundle, the post. Runs outside of any transaction.
@ApplicationScoped
class DeliverEnrolment {
  private final RenderService renderService;
  private final PostBundle postBundle;
  private final RetrySchedule schedule;

  DeliverEnrolment(RenderService renderService, PostBundle postBundle, Destinations settings) {
    this.renderService = renderService;
    this.postBundle = postBundle;
    this.schedule = new RetrySchedule(settings.retry(), settings.documentPoll());
  }

  AttemptOutcome attempt(Delivery delivery, Destination destination) throws InterruptedException {
    return switch (renderService.ask(delivery.enrolment(), destination)) {
      case Rendering.Ready(var document) -> send(delivery, destination, document);
      case Rendering.NotReady(var problem) -> waiting(delivery, problem);
      case Rendering.Unfit(var problem) -> waiting(delivery, problem);
    };
  }

  private AttemptOutcome waiting(Delivery delivery, String problem) {
    return new AttemptOutcome.NoDocument(problem, schedule.forDocument(delivery.waited()));
  }

  private AttemptOutcome send(Delivery delivery, Destination destination, RenderedDocument document)
      throws InterruptedException {
    return switch (EventCodec.read(EventCodec.COMPLETED, delivery.event())) {
      case EnrolmentEvent.Completed(var enrolment) ->
          send(delivery, destination, enrolment, document);
      case EnrolmentEvent.Erased _, EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ ->
          new AttemptOutcome.Refused("The stored event is not readable any more");
    };
  }

  private AttemptOutcome send(
      Delivery delivery, Destination destination, Enrolment enrolment, RenderedDocument document)
      throws InterruptedException {
    byte[] bundle = FhirJson.write(EnrolmentBundle.of(enrolment, delivery.sequence(), document));
    return switch (postBundle.post(bundle, destination, delivery.idempotencyKey())) {
      case DestinationResponse.Accepted _ ->
          new AttemptOutcome.Delivered(
              Instant.now().truncatedTo(ChronoUnit.MILLIS), document.lack());
      case DestinationResponse.Later(var problem, var atLeast) ->
          new AttemptOutcome.Failed(
              problem, schedule.afterFailure(delivery.attempts() + 1, atLeast));
      case DestinationResponse.Never(var problem) -> new AttemptOutcome.Refused(problem);
    };
  }
}
