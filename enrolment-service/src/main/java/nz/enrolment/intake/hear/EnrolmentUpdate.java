package nz.enrolment.intake.hear;

import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.keep.KeptEnrolment;

/// What another service tells of an enrolment.
sealed interface EnrolmentUpdate permits DocumentRendered, DocumentFailed, Delivered {

  /// Reads one of them from the data of its event.
  @FunctionalInterface
  interface Reader {
    EnrolmentUpdate read(EventData data) throws UnreadableUpdate;
  }

  UUID enrolment();

  /// The tenant: an event that names another one than the enrolment's has no effect.
  UUID practice();

  /// Who says so.
  Actor teller();

  /// What has happened.
  Action action();

  /// Adds it to the enrolment that it is about.
  void addTo(KeptEnrolment kept);
}
