package nz.enrolment.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;

/// What a patient has filled in so far.
///
/// @param revision which state of it this is
/// @param document what would be submitted: `{"language"?: …, "answers": {question id: raw
///   answer}}`
public record Draft(Revision revision, JsonNode document) {

  /// Whether nothing has been saved in it.
  boolean isEmpty() {
    return revision.equals(Revision.NONE);
  }

  /// Without the answers.
  @Override
  public String toString() {
    return "Draft[" + revision + "]";
  }
}
