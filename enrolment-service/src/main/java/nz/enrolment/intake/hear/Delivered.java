package nz.enrolment.intake.hear;

import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptDelivery;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Data of `nz.enrolment.delivered.v1`.
record Delivered(
    UUID enrolment, UUID practice, String destination, int attempts, Instant deliveredAt)
    implements Heard {
  static final String TYPE = "nz.enrolment.delivered.v1";

  @Override
  public void addTo(KeptEnrolment kept) {
    kept.delivered(new KeptDelivery(destination, deliveredAt, attempts));
  }
}
