package nz.enrolment.external.format.fhir;

import nz.enrolment.form.enrolment.Practice;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/// The practice that the patient enrolled with, as its letterhead had it.
final class Organizations {

  private Organizations() {}

  static Organization of(Practice practice) {
    Organization organization =
        new Organization()
            .setName(practice.name())
            .addAddress(address(practice))
            .addTelecom(phone(practice));
    practice.facility().ifPresent(id -> organization.addIdentifier(facility(id)));
    practice.email().ifPresent(email -> organization.addTelecom(Telecoms.email(email)));
    return organization.addIdentifier(identifier(practice));
  }

  /// For resources that do not contain it.
  static Reference reference(Practice practice) {
    return new Reference()
        .setType("Organization")
        .setIdentifier(
            practice.facility().map(Organizations::facility).orElse(identifier(practice)))
        .setDisplay(practice.name());
  }

  private static Identifier facility(String id) {
    return new Identifier().setSystem(NzSystem.HPI_FACILITY).setValue(id);
  }

  private static Identifier identifier(Practice practice) {
    return new Identifier().setSystem(NzSystem.PRACTICE).setValue(practice.id().toString());
  }

  private static Address address(Practice practice) {
    Address address = new Address().setText(String.join("\n", practice.address()));
    practice.address().forEach(address::addLine);
    return address;
  }

  /// A letterhead's number is as it is printed.
  private static ContactPoint phone(Practice practice) {
    return new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(practice.phone());
  }
}
