/// From a typed enrolment and its rendered form to the FHIR R4 transaction bundle that destinations
/// take: pure functions, the same bytes for the same input. Patients are valid against NzPatient of
/// the New Zealand Base Implementation Guide 2.0.0.
@NullMarked
package nz.enrolment.external.format.fhir;

import org.jspecify.annotations.NullMarked;
