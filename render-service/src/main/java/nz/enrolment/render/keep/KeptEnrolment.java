package nz.enrolment.render.keep;

import java.util.UUID;

/// An enrolment from which documents can be made.
///
/// @param data of its event, as it came
public record KeptEnrolment(UUID enrolment, UUID practice, byte[] data) {
  @Override
  public String toString() {
    return "KeptEnrolment[" + enrolment + "]";
  }
}
