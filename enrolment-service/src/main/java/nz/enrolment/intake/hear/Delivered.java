package nz.enrolment.intake.hear;

import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.keep.KeptDelivery;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Data of `nz.enrolment.delivered.v1`.
record Delivered(
    UUID enrolment, UUID practice, String destination, int attempts, Instant deliveredAt)
    implements EnrolmentUpdate {
  static final String TYPE = "nz.enrolment.delivered.v1";

  static Delivered read(EventData data) throws UnreadableUpdate {
    return new Delivered(
        data.id("enrolment"),
        data.id("practice"),
        data.name("destination"),
        data.number("attempts", 1),
        data.instant("deliveredAt"));
  }

  @Override
  public Actor teller() {
    return new Actor("external-api-service");
  }

  @Override
  public Action action() {
    return Action.DELIVERED;
  }

  @Override
  public void addTo(KeptEnrolment kept) {
    kept.delivered(new KeptDelivery(destination, deliveredAt, attempts));
  }
}
