package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.enrolment.Contact;

/// Where the patient lives and how the patient is reached: XAD and XTN.
final class Reach {
  private final PersonFields fields;

  Reach(PersonFields fields) {
    this.fields = fields;
  }

  /// The address of residence (`C`), then that for letters (`M`). What stands in the suburb's
  /// place, a rural delivery number too, is component 8.
  List<Composite> addresses(Contact contact) {
    return Stream.concat(
            Stream.of(address(contact.residential(), "C")),
            contact.postal().map(postal -> address(postal, "M")).stream())
        .toList();
  }

  private Composite address(PostalAddress address, String type) {
    return Composite.of(
        address.street(),
        "",
        address.town(),
        "",
        address.postcode().orElse(""),
        fields.country().of(address.country()),
        type,
        address.suburb().orElse(""));
  }

  /// The mobile first; no repetition is empty.
  List<Composite> telecoms(Contact contact) {
    return Stream.of(
            contact.mobile().map(number -> phone(number, "ORN", "CP")),
            contact.home().map(this::phone),
            contact.email().map(Reach::email))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Of a telephone that stays where it is, or of which nobody said what it is.
  Composite phone(PhoneNumber number) {
    return phone(number, "PRN", "PH");
  }

  private Composite phone(PhoneNumber number, String use, String equipment) {
    Composite phone = Composite.of(fields.phone().of(number.e164()), use, equipment);
    return number.extension().map(digits -> phone.with(8, digits)).orElse(phone);
  }

  private static Composite email(String address) {
    return Composite.of("", "NET", "Internet", address);
  }
}
