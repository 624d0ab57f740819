package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// A submission that was accepted.
///
/// @param enrolment the enrolment's id
/// @param body what was sent
/// @param at when it was accepted
record Submitted(Person person, String enrolment, JsonNode body, Instant at) {
  @Override
  public String toString() {
    return "Submitted[" + enrolment + "]";
  }
}
