package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;

/// What the patient declared and agreed to, each in full as it was put.
///
/// @param entitlement regular provider, residence, no other funding
/// @param healthInformation the Use of Health Information statement
/// @param enrolment agreement to the enrolment process
/// @param portal whether the patient wants the practice's portal, when asked
public record Declarations(
    String entitlement, String healthInformation, String enrolment, Optional<Boolean> portal) {
  public Declarations {
    Objects.requireNonNull(entitlement, "entitlement");
    Objects.requireNonNull(healthInformation, "healthInformation");
    Objects.requireNonNull(enrolment, "enrolment");
    Objects.requireNonNull(portal, "portal");
  }

  @Override
  public String toString() {
    return "Declarations[redacted]";
  }
}
