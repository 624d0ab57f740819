package nz.enrolment.external.format.hl7;

import java.util.Optional;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Contact;
import nz.enrolment.form.enrolment.EmergencyContact;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Identity;

/// An enrolment in which everything that a patient types freely is the same text.
final class Enrolments {

  private Enrolments() {}

  static Enrolment typed(Enrolment e, String text) {
    PhoneNumber phone = e.emergency().phone();
    PersonName name = new PersonName(Optional.of(text), Optional.of(text), text);
    return new Enrolment(
        e.id(),
        e.completedAt(),
        e.practice(),
        e.form(),
        e.language(),
        new Identity(
            e.identity().title(),
            name,
            Optional.of(text),
            Optional.of(text),
            Optional.of(text),
            e.identity().nhi()),
        new Birth(e.birth().day(), text, e.birth().country()),
        e.gender(),
        e.ethnicity(),
        contact(e.contact(), text),
        new EmergencyContact(text, text, phone),
        e.eligibility(),
        e.cards(),
        e.smoking(),
        e.transfer(),
        e.declarations(),
        e.signing(),
        e.asked(),
        e.dropped());
  }

  private static Contact contact(Contact contact, String text) {
    PostalAddress home = contact.residential();
    PostalAddress address =
        new PostalAddress(
            home.addressId(), text, Optional.of(text), text, Optional.of(text), home.country());
    return new Contact(
        address, Optional.of(address), contact.mobile(), contact.home(), Optional.of(text));
  }
}
