package nz.enrolment.external.format.fhir;

import java.util.stream.Stream;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.enrolment.Contact;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressType;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.StringType;

/// Where the patient lives, and where letters go, as NzAddress. A rural delivery number stands in
/// the suburb's place.
final class NzAddresses {

  private NzAddresses() {}

  static Stream<Address> of(Contact contact) {
    return Stream.concat(
        Stream.of(address(contact.residential(), AddressType.PHYSICAL).setUse(AddressUse.HOME)),
        contact.postal().stream().map(postal -> address(postal, AddressType.POSTAL)));
  }

  private static Address address(PostalAddress from, AddressType type) {
    Address address =
        new Address()
            .setType(type)
            .addLine(from.street())
            .setCity(from.town())
            .setCountry(from.country());
    from.postcode().ifPresent(address::setPostalCode);
    from.suburb()
        .ifPresent(s -> address.addExtension(NzSystem.SUBURB_EXTENSION, new StringType(s)));
    return address;
  }
}
