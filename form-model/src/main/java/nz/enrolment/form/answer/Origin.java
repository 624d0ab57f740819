package nz.enrolment.form.answer;

/// Where an answer came from.
public enum Origin {
  /// Given by the patient, or by who filled in the form for them.
  PATIENT,
  /// Pre-filled by the practice's link and left as it was.
  PREFILLED,
  /// Pre-filled by the practice's link and changed.
  PREFILLED_THEN_CHANGED
}
