package nz.enrolment.external.format.fhir;

import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.EmergencyContact;
import nz.enrolment.form.enrolment.Signing;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient.ContactComponent;

/// The people around the patient: whom to call in an emergency, and who signed for them.
final class Contacts {

  private Contacts() {}

  static Stream<ContactComponent> of(EmergencyContact emergency, Signing signing) {
    return Stream.concat(Stream.of(emergency(emergency)), authority(signing));
  }

  private static ContactComponent emergency(EmergencyContact contact) {
    Coding role = new Coding(NzSystem.CONTACT_ROLE, "C", "Emergency Contact");
    return person(contact.name())
        .addRelationship(new CodeableConcept(role).setText(contact.relationship()))
        .addTelecom(Telecoms.phone(contact.phone()));
  }

  private static Stream<ContactComponent> authority(Signing signing) {
    return switch (signing) {
      case Signing.BySelf _ -> Stream.empty();
      case Signing.ByAuthority(var authority, _, _) -> Stream.of(authority(authority));
    };
  }

  private static ContactComponent authority(Authority authority) {
    return person(authority.name())
        .addRelationship(new CodeableConcept().setText(authority.relationship()))
        .addRelationship(new CodeableConcept().setText(authority.basis()))
        .addTelecom(Telecoms.phone(authority.phone()));
  }

  private static ContactComponent person(String name) {
    return new ContactComponent().setName(new HumanName().setText(name));
  }
}
