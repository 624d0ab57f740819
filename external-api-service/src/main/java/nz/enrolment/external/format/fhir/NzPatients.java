package nz.enrolment.external.format.fhir;

import java.util.UUID;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Contact;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Gender;
import nz.enrolment.form.enrolment.Identity;
import nz.enrolment.form.enrolment.Practice;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGenderEnumFactory;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/// An enrolment's patient as an NzPatient, with the practice contained. Macrons are kept: who needs
/// a folded name folds it.
final class NzPatients {
  private static final String PRACTICE = "practice";

  private NzPatients() {}

  /// Names every part: a new one does not compile until it is decided here whether the resource has
  /// a place for it.
  static Patient of(Enrolment enrolment) {
    Patient patient = new Patient();
    patient.getMeta().addProfile(NzSystem.NZ_PATIENT);
    switch (enrolment) {
      case Enrolment(
              var id,
              _, // completedAt
              var practice,
              _, // form
              _, // language
              var identity,
              var birth,
              var gender,
              var ethnicity,
              var contact,
              var emergency,
              var eligibility,
              _, // cards
              _, // smoking
              _, // transfer
              _, // declarations
              var signing,
              _, // asked
              _ // dropped
          ) -> {
        identify(patient, id, identity);
        describe(patient, birth, gender);
        NzExtensions.of(birth, ethnicity, eligibility).forEach(patient::addExtension);
        reach(patient, contact);
        Contacts.of(emergency, signing).forEach(patient::addContact);
        enrol(patient, practice);
      }
    }
    return patient;
  }

  private static void identify(Patient patient, UUID id, Identity identity) {
    identity.nhi().ifPresent(nhi -> patient.addIdentifier(identifier(NzSystem.NHI, nhi.value())));
    patient.addIdentifier(new Identifier().setSystem(NzSystem.ENROLMENT).setValue(id.toString()));
    HumanNames.of(identity).forEach(patient::addName);
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier()
        .setUse(Identifier.IdentifierUse.OFFICIAL)
        .setSystem(system)
        .setValue(value);
  }

  private static void describe(Patient patient, Birth birth, Gender gender) {
    patient.setBirthDateElement(new DateType(birth.day().toString()));
    patient.setGenderElement(gender(gender));
  }

  private static Enumeration<AdministrativeGender> gender(Gender gender) {
    var code = new Enumeration<>(new AdministrativeGenderEnumFactory(), administrative(gender));
    gender.stated().map(NzPatients::stated).ifPresent(code::addExtension);
    return code;
  }

  private static Extension stated(String words) {
    return new Extension(NzSystem.GENDER_TEXT_EXTENSION, new StringType(words));
  }

  /// The codes are those of the national gender code list 1.2.
  private static AdministrativeGender administrative(Gender gender) {
    return switch (gender.code()) {
      case "M" -> AdministrativeGender.MALE;
      case "F" -> AdministrativeGender.FEMALE;
      case "O" -> AdministrativeGender.OTHER;
      default -> AdministrativeGender.UNKNOWN;
    };
  }

  private static void reach(Patient patient, Contact contact) {
    NzAddresses.of(contact).forEach(patient::addAddress);
    Telecoms.of(contact).forEach(patient::addTelecom);
  }

  private static void enrol(Patient patient, Practice practice) {
    patient.addContained(Organizations.of(practice).setId(PRACTICE));
    patient.addGeneralPractitioner(new Reference("#" + PRACTICE));
    patient.setManagingOrganization(new Reference("#" + PRACTICE));
  }
}
