package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// A submission that was accepted.
///
/// @param enrolment the enrolment's id
/// @param body what was sent
record Submitted(Person person, String enrolment, JsonNode body) {
  @Override
  public String toString() {
    return "Submitted[" + enrolment + "]";
  }
}
