package nz.enrolment.external.format.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentBundleTest {
  private static final byte[] TIFF = {'I', 'I', 42, 0};
  private static final RenderedDocument FORM = new RenderedDocument("image/tiff", TIFF);

  private final Enrolment adult = GoldenEvents.completed("adult-rural");
  private final Enrolment child = GoldenEvents.completed("child-by-authority");
  private final Enrolment several = GoldenEvents.completed("several-ethnicities-and-card");

  @Test
  void the_patient_has_the_nhi_number_and_the_names_with_their_macrons() {
    Patient patient = patient(adult);

    assertThat(patient.getIdentifierFirstRep().getSystem()).isEqualTo(NzSystem.NHI);
    assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("ZZZ0016");
    assertThat(patient.getNameFirstRep().getUse()).isEqualTo(HumanName.NameUse.OFFICIAL);
    assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("Tāwhiri");
    assertThat(patient.getNameFirstRep().getGiven()).hasToString("[Hēmi, Rāwiri]");
    assertThat(patient.getName().get(1).getUse()).isEqualTo(HumanName.NameUse.USUAL);
    assertThat(patient.getName().get(1).getText()).isEqualTo("Hem");
  }

  @Test
  void the_patient_is_created_only_if_nobody_has_the_nhi_number() {
    assertThat(bundle(adult).getEntryFirstRep().getRequest().getIfNoneExist())
        .isEqualTo("identifier=https://standards.digital.health.nz/ns/nhi-id|ZZZ0016");
  }

  @Test
  void a_patient_without_nhi_number_is_created_once_for_the_enrolment() {
    assertThat(bundle(several).getEntryFirstRep().getRequest().getIfNoneExist())
        .isEqualTo("identifier=https://enrolment.nz/ns/enrolment-id|" + several.id());
  }

  @Test
  void another_gender_keeps_the_words_in_which_it_was_stated() {
    Patient patient = patient(several);

    assertThat(patient.getGender()).isEqualTo(AdministrativeGender.OTHER);
    assertThat(
            patient
                .getGenderElement()
                .getExtensionByUrl(NzSystem.GENDER_TEXT_EXTENSION)
                .getValue()
                .primitiveValue())
        .isEqualTo("leitī");
  }

  @Test
  void ethnic_groups_come_in_the_order_of_choice() {
    assertThat(patient(several).getExtensionsByUrl(NzSystem.ETHNICITY_EXTENSION))
        .extracting(e -> ((CodeableConcept) e.getValue()).getCodingFirstRep().getCode())
        .containsExactly("33111", "31111", "42100");
  }

  @Test
  void only_who_declared_it_is_said_to_be_a_citizen() {
    assertThat(patient(adult).hasExtension(NzSystem.CITIZENSHIP_EXTENSION)).isTrue();
    assertThat(patient(child).hasExtension(NzSystem.CITIZENSHIP_EXTENSION)).isFalse();
  }

  @Test
  void a_rural_delivery_number_stands_in_the_place_of_the_suburb() {
    var home = patient(adult).getAddressFirstRep();

    assertThat(home.getExtensionByUrl(NzSystem.SUBURB_EXTENSION).getValue().primitiveValue())
        .isEqualTo("RD 2");
    assertThat(home.getPostalCode()).isEqualTo("3482");
  }

  @Test
  void who_signed_for_a_child_is_among_its_contacts() {
    assertThat(patient(child).getContact())
        .extracting(contact -> contact.getRelationshipFirstRep().getText())
        .containsExactly("Mother", "Mother");
    assertThat(patient(child).getContact().get(1).getRelationship().get(1).getText())
        .isEqualTo("Parent with day-to-day care");
  }

  @Test
  void a_number_is_written_with_its_extension() {
    Patient patient = patient(GoldenEvents.completed("extension"));

    assertThat(patient.getTelecom())
        .extracting(ContactPoint::getValue)
        .containsExactly("+64211234567", "tel:+64-7-883-0123;ext=12", "hemi.tawhiri@example.nz");
    assertThat(patient.getContactFirstRep().getTelecomFirstRep().getValue())
        .isEqualTo("tel:+64-7-883-0456;ext=7");
  }

  @Test
  void the_patient_enrols_with_the_practice_that_it_contains() {
    Patient patient = patient(adult);
    var practice = (Organization) patient.getContained().getFirst();

    assertThat(practice.getName()).isEqualTo("Kōwhai Health Centre");
    assertThat(patient.getGeneralPractitionerFirstRep().getReference()).isEqualTo("#practice");
  }

  @Test
  void the_document_reference_points_to_the_bytes_and_to_the_patient() throws Exception {
    Bundle bundle = bundle(adult);
    var binary = (Binary) bundle.getEntry().get(1).getResource();
    var reference = (DocumentReference) bundle.getEntry().get(2).getResource();
    var attachment = reference.getContentFirstRep().getAttachment();

    assertThat(binary.getData()).isEqualTo(TIFF);
    assertThat(binary.getContentType()).isEqualTo("image/tiff");
    assertThat(attachment.getUrl()).isEqualTo(bundle.getEntry().get(1).getFullUrl());
    assertThat(attachment.getSize()).isEqualTo(TIFF.length);
    assertThat(attachment.getHash()).isEqualTo(MessageDigest.getInstance("SHA-1").digest(TIFF));
    assertThat(reference.getSubject().getReference())
        .isEqualTo(bundle.getEntryFirstRep().getFullUrl());
  }

  @Test
  void the_document_reference_says_what_is_not_in_the_document() {
    var lacking = new RenderedDocument("image/tiff", TIFF, Optional.of("Without pages"));

    assertThat(
            reference(EnrolmentBundle.of(adult, 1, lacking, DocumentPlacement.PUT))
                .getDescription())
        .isEqualTo("Without pages");
    assertThat(reference(bundle(adult)).hasDescription()).isFalse();
  }

  private static DocumentReference reference(Bundle bundle) {
    return (DocumentReference) bundle.getEntry().get(2).getResource();
  }

  @Test
  void the_same_enrolment_makes_the_same_bytes() {
    assertThat(json(bundle(adult))).isEqualTo(json(bundle(GoldenEvents.completed("adult-rural"))));
    assertThat(json(bundle(adult))).contains("\"timestamp\":\"2026-11-20T02:03:04.567+00:00\"");
  }

  @Test
  void a_later_event_makes_another_document_of_the_same_patient() {
    Bundle later = EnrolmentBundle.of(adult, 2, FORM, DocumentPlacement.PUT);

    assertThat(later.getEntry().get(2).getFullUrl())
        .isNotEqualTo(bundle(adult).getEntry().get(2).getFullUrl());
    assertThat(later.getEntryFirstRep().getRequest().getIfNoneExist())
        .isEqualTo(bundle(adult).getEntryFirstRep().getRequest().getIfNoneExist());
  }

  @Test
  void a_binary_that_is_put_has_an_id_that_follows_from_the_event() {
    var entry = bundle(adult).getEntry().get(1);

    assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
    assertThat(entry.getRequest().getUrl())
        .isEqualTo("Binary/" + entry.getFullUrl().substring("urn:uuid:".length()));
    assertThat(entry.getResource().getIdPart())
        .isEqualTo(bundle(adult).getEntry().get(1).getResource().getIdPart())
        .isNotEqualTo(
            EnrolmentBundle.of(adult, 2, FORM, DocumentPlacement.PUT)
                .getEntry()
                .get(1)
                .getResource()
                .getIdPart());
  }

  @Test
  void a_binary_that_is_posted_is_given_an_id_by_the_receiver() {
    var entry = EnrolmentBundle.of(adult, 1, FORM, DocumentPlacement.BINARY).getEntry().get(1);

    assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.POST);
    assertThat(entry.getResource().getIdPart()).isNull();
  }

  @Test
  void a_document_inside_its_reference_leaves_nothing_else_to_store() {
    Bundle bundle = EnrolmentBundle.of(adult, 1, FORM, DocumentPlacement.INSIDE);
    var reference = (DocumentReference) bundle.getEntry().get(1).getResource();

    assertThat(bundle.getEntry()).hasSize(2);
    assertThat(reference.getContentFirstRep().getAttachment().getData()).isEqualTo(TIFF);
    assertThat(reference.getContentFirstRep().getAttachment().hasUrl()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void the_entries_are_told_in_their_order(DocumentPlacement placement) {
    assertThat(new FhirTransaction(placement).entries())
        .isEqualTo(
            EnrolmentBundle.of(adult, 1, FORM, placement).getEntry().stream()
                .map(entry -> entry.getResource().fhirType())
                .toList());
  }

  private static Bundle bundle(Enrolment enrolment) {
    return EnrolmentBundle.of(enrolment, 1, FORM, DocumentPlacement.PUT);
  }

  private static Patient patient(Enrolment enrolment) {
    return (Patient) bundle(enrolment).getEntryFirstRep().getResource();
  }

  private static String json(Bundle bundle) {
    return new String(FhirJson.write(bundle), StandardCharsets.UTF_8);
  }
}
