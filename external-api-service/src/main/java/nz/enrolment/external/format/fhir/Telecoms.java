package nz.enrolment.external.format.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.enrolment.Contact;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;

/// How the patient is reached, the mobile first: numbers as E.164, or as RFC 3966 when there is an
/// extension, for which E.164 has no room.
final class Telecoms {

  private Telecoms() {}

  static Stream<ContactPoint> of(Contact contact) {
    return Stream.of(
            contact.mobile().map(number -> phone(number).setUse(ContactPointUse.MOBILE)),
            contact.home().map(number -> phone(number).setUse(ContactPointUse.HOME)),
            contact.email().map(Telecoms::email))
        .flatMap(Optional::stream);
  }

  static ContactPoint phone(PhoneNumber number) {
    String value = number.extension().isPresent() ? number.uri() : number.e164();
    return new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(value);
  }

  static ContactPoint email(String address) {
    return new ContactPoint().setSystem(ContactPointSystem.EMAIL).setValue(address);
  }
}
