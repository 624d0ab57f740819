package nz.enrolment.form.event;

import java.util.Objects;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;

/// What was read from `enrolment-completed.v1`, by [EventCodec#read].
public sealed interface EnrolmentEvent {

  /// A patient has enrolled.
  record Completed(Enrolment enrolment) implements EnrolmentEvent {
    public Completed {
      Objects.requireNonNull(enrolment, "enrolment");
    }
  }

  /// An enrolment must be forgotten by whoever holds something of it.
  record Erased(UUID enrolment, UUID practice) implements EnrolmentEvent {
    public Erased {
      Objects.requireNonNull(enrolment, "enrolment");
      Objects.requireNonNull(practice, "practice");
    }
  }

  /// A kind of event that this version does not know.
  record Unknown(String type) implements EnrolmentEvent {
    public Unknown {
      Objects.requireNonNull(type, "type");
    }
  }

  /// Data that does not read.
  ///
  /// @param cause where and why, without any of the data
  record Malformed(String cause) implements EnrolmentEvent {
    public Malformed {
      Objects.requireNonNull(cause, "cause");
    }
  }
}
