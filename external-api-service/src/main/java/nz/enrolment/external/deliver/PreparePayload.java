package nz.enrolment.external.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import nz.enrolment.external.deliver.Preparation.Prepared;
import nz.enrolment.external.encrypt.AtRest;
import nz.enrolment.external.encrypt.Place;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.Delivery.Earlier;
import nz.enrolment.external.queue.Payloads;
import nz.enrolment.external.queue.Payloads.Frozen;
import nz.enrolment.external.route.Route;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Transactions;

/// Has the bytes of a delivery: at first from the event and its document, and from then on as they
/// were frozen. A later build of a renderer or of a format does not change what goes under one key;
/// settings of the destination that want something else do, unless it may have arrived.
@ApplicationScoped
class PreparePayload {
  private final RenderService renderService;
  private final Transactions transactions;
  private final AtRest atRest;

  PreparePayload(RenderService renderService, Transactions transactions, AtRest atRest) {
    this.renderService = renderService;
    this.transactions = transactions;
    this.atRest = atRest;
  }

  Preparation of(Delivery delivery, Route route) throws SQLException, InterruptedException {
    Optional<Frozen> frozen = transactions.call(tx -> Payloads.find(tx, delivery));
    if (frozen.isEmpty()) {
      return make(delivery, route);
    }
    return frozen.get().shape() == route.shape()
        ? thaw(delivery, frozen.get())
        : remake(delivery, route);
  }

  private Preparation remake(Delivery delivery, Route route)
      throws SQLException, InterruptedException {
    return switch (delivery.earlier()) {
      case Earlier.NotArrived _ -> make(delivery, route);
      case Earlier.MayHaveArrived _ ->
          new Preparation.Reshaped(
              "It may have arrived before the destination's settings were changed");
    };
  }

  private Prepared thaw(Delivery delivery, Frozen frozen) {
    byte[] bytes = atRest.decrypt(frozen.bytes(), Place.payload(delivery.id()));
    return new Prepared(
        new Payload(bytes, frozen.mediaType(), frozen.name(), delivery.id()), frozen.lack());
  }

  private Preparation make(Delivery delivery, Route route)
      throws SQLException, InterruptedException {
    return switch (renderService.ask(delivery.id().enrolment(), route.destination())) {
      case Rendering.Ready(var document) -> make(delivery, route, document);
      case Rendering.NotReady(var problem) -> new Preparation.NoDocument(problem);
      case Rendering.Unfit(var problem) -> new Preparation.NoDocument(problem);
    };
  }

  private Preparation make(Delivery delivery, Route route, RenderedDocument document)
      throws SQLException {
    return switch (EventCodec.read(EventCodec.COMPLETED, event(delivery))) {
      case EnrolmentEvent.Completed(var enrolment) -> freeze(delivery, route, enrolment, document);
      case EnrolmentEvent.Erased _, EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ ->
          new Preparation.Hopeless("The stored event is not readable any more");
    };
  }

  /// What was queued before events were encrypted is read as it is.
  private byte[] event(Delivery delivery) {
    byte[] stored = delivery.event();
    return AtRest.isEncrypted(stored) ? atRest.decrypt(stored, Place.event(delivery.id())) : stored;
  }

  private Prepared freeze(
      Delivery delivery, Route route, Enrolment enrolment, RenderedDocument document)
      throws SQLException {
    Payload payload = route.format().write(enrolment, document, delivery.id());
    byte[] bytes = atRest.encrypt(payload.bytes(), Place.payload(delivery.id()));
    Frozen frozen =
        new Frozen(payload.mediaType(), payload.name(), document.lack(), bytes, route.shape());
    transactions.run(tx -> Payloads.freeze(tx, delivery, frozen));
    return new Prepared(payload, document.lack());
  }
}
