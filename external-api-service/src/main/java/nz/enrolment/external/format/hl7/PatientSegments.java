package nz.enrolment.external.format.hl7;

import java.util.List;

/// The segments about the patient.
///
/// @param nextOfKin whom to call in an emergency, and who signed for the patient
record PatientSegments(Segment pid, Segment pd1, List<Segment> nextOfKin) {
  PatientSegments {
    nextOfKin = List.copyOf(nextOfKin);
  }
}
