package nz.enrolment.render.keep;

import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// An enrolment from which documents can be made.
///
/// @param data of its event, as it came
public record KeptEnrolment(UUID enrolment, UUID practice, byte[] data) {

  /// The enrolment itself.
  public Enrolment read() {
    return switch (EventCodec.read(EventCodec.COMPLETED, data)) {
      case EnrolmentEvent.Completed(Enrolment read) -> read;
      case EnrolmentEvent.Erased _, EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ ->
          throw new IllegalStateException("what was kept as an enrolment no longer reads as one");
    };
  }

  @Override
  public String toString() {
    return "KeptEnrolment[" + enrolment + "]";
  }
}
