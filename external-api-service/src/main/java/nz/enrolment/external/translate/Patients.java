package nz.enrolment.external.translate;

import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Gender;
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
final class Patients {
  private static final String PRACTICE = "practice";

  private Patients() {}

  static Patient of(Enrolment enrolment) {
    Patient patient = new Patient();
    patient.getMeta().addProfile(NzSystem.NZ_PATIENT);
    identify(patient, enrolment);
    describe(patient, enrolment);
    reach(patient, enrolment);
    enrol(patient, enrolment);
    return patient;
  }

  private static void identify(Patient patient, Enrolment enrolment) {
    enrolment
        .identity()
        .nhi()
        .ifPresent(nhi -> patient.addIdentifier(identifier(NzSystem.NHI, nhi.value())));
    patient.addIdentifier(
        new Identifier().setSystem(NzSystem.ENROLMENT).setValue(enrolment.id().toString()));
    Names.of(enrolment.identity()).forEach(patient::addName);
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier()
        .setUse(Identifier.IdentifierUse.OFFICIAL)
        .setSystem(system)
        .setValue(value);
  }

  private static void describe(Patient patient, Enrolment enrolment) {
    patient.setBirthDateElement(new DateType(enrolment.birth().day().toString()));
    patient.setGenderElement(gender(enrolment.gender()));
    NzExtensions.of(enrolment).forEach(patient::addExtension);
  }

  private static Enumeration<AdministrativeGender> gender(Gender gender) {
    var code = new Enumeration<>(new AdministrativeGenderEnumFactory(), administrative(gender));
    gender.stated().map(Patients::stated).ifPresent(code::addExtension);
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

  private static void reach(Patient patient, Enrolment enrolment) {
    Addresses.of(enrolment.contact()).forEach(patient::addAddress);
    Telecoms.of(enrolment.contact()).forEach(patient::addTelecom);
    Contacts.of(enrolment).forEach(patient::addContact);
  }

  private static void enrol(Patient patient, Enrolment enrolment) {
    patient.addContained(Practices.of(enrolment.practice()).setId(PRACTICE));
    patient.addGeneralPractitioner(new Reference("#" + PRACTICE));
    patient.setManagingOrganization(new Reference("#" + PRACTICE));
  }
}
