package nz.enrolment.external.format.hl7;

import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/// The mapping from PID and NK1 to a Patient that the Central Region's integration hub has
/// published for its message specification 1.14, field by field; what it does not speak of is left
/// out.
///
/// It departs in two places: an e-mail address is taken from component 4, where the standard has
/// it, not from the first; and `O` is `other`, of which it says nothing.
final class CentralRegionMapping {
  private static final String NHI_OID = "2.16.840.1.113883.2.18.2";
  private static final String SUBURB = "http://hl7.org.nz/fhir/StructureDefinition/suburb";
  private static final int PID_3_AUTHORITY = 4;

  private final Message message;
  private final Segment pid;
  private final Patient patient = new Patient();

  private CentralRegionMapping(Message message) {
    this.message = message;
    this.pid = Hapi.segments(message, "PID").getFirst();
  }

  static Patient of(Message message) {
    var mapping = new CentralRegionMapping(message);
    mapping.identifiers();
    mapping.names();
    mapping.description();
    mapping.addresses();
    Hapi.repetitions(mapping.pid, 13, 4).stream()
        .map(CentralRegionMapping::telecom)
        .forEach(mapping.patient::addTelecom);
    Hapi.segments(message, "NK1").forEach(mapping::contact);
    return mapping.patient;
  }

  private void identifiers() {
    var numbers = Hapi.repetitions(pid, 3, 1);
    for (int i = 0; i < numbers.size(); i++) {
      String authority = Hapi.at(message, "PID-3(" + i + ")-" + PID_3_AUTHORITY + "-2");
      String system =
          authority.equals(NHI_OID)
              ? "https://standards.digital.health.nz/ns/nhi-id"
              : "https://standards.digital.health.nz/ns/central-region/pas-patient-id";
      patient.addIdentifier().setSystem(system).setValue(numbers.get(i).getFirst());
    }
  }

  private void names() {
    Hapi.repetitions(pid, 5, 5).stream()
        .map(xpn -> name(xpn).setUse(HumanName.NameUse.USUAL))
        .forEach(patient::addName);
    Hapi.repetitions(pid, 9, 5).stream()
        .map(xpn -> name(xpn).setUse(HumanName.NameUse.OLD))
        .forEach(patient::addName);
  }

  private static HumanName name(List<String> xpn) {
    HumanName name = new HumanName().setText(words(xpn.get(4), xpn.get(1), xpn.get(2), xpn.get(0)));
    present(xpn.get(0)).ifPresent(name::setFamily);
    present(xpn.get(1)).ifPresent(name::addGiven);
    present(xpn.get(2)).ifPresent(name::addGiven);
    present(xpn.get(4)).ifPresent(name::addPrefix);
    return name;
  }

  private void description() {
    String born = Hapi.at(message, "PID-7-1");
    patient
        .getBirthDateElement()
        .setValueAsString(
            born.substring(0, 4) + "-" + born.substring(4, 6) + "-" + born.substring(6));
    patient
        .getGenderElement()
        .setValueAsString(
            switch (Hapi.at(message, "PID-8")) {
              case "F" -> "female";
              case "M" -> "male";
              case "O" -> "other";
              default -> "unknown";
            });
    Hapi.repetitions(pid, 22, 1)
        .forEach(group -> patient.addExtension("ethnicity", new StringType(group.getFirst())));
    present(Hapi.at(message, "PID-26-1"))
        .ifPresent(
            yes -> patient.addExtension("citizen", new StringType(yes.equals("Y") ? "yes" : "no")));
  }

  private void addresses() {
    for (List<String> xad : Hapi.repetitions(pid, 11, 8)) {
      Address address = new Address().setCity(xad.get(2));
      address.setType(
          xad.get(6).equals("C") ? Address.AddressType.PHYSICAL : Address.AddressType.POSTAL);
      Stream.of(xad.get(0), xad.get(1)).filter(line -> !line.isEmpty()).forEach(address::addLine);
      present(xad.get(4)).ifPresent(address::setPostalCode);
      present(xad.get(5)).ifPresent(address::setCountry);
      present(xad.get(7)).ifPresent(suburb -> address.addExtension(SUBURB, new StringType(suburb)));
      patient.addAddress(address);
    }
  }

  private void contact(Segment nk1) {
    List<String> xpn = Hapi.repetitions(nk1, 2, 5).getFirst();
    var contact = patient.addContact().setName(name(xpn));
    Hapi.repetitions(nk1, 5, 4).stream()
        .map(CentralRegionMapping::telecom)
        .forEach(contact::addTelecom);
  }

  private static ContactPoint telecom(List<String> xtn) {
    boolean isMail = xtn.get(2).equals("Internet");
    return new ContactPoint()
        .setSystem(isMail ? ContactPointSystem.EMAIL : ContactPointSystem.PHONE)
        .setValue(xtn.get(isMail ? 3 : 0));
  }

  private static String words(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
