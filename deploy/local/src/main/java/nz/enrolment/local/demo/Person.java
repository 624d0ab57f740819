package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Somebody synthetic who enrols.
///
/// @param slug names the directory of the results: lower-case ASCII and hyphens
/// @param prefill what the practice knows already, as raw answers
/// @param addressQuery what is typed to find where this person lives
/// @param ruralDelivery the route of the post, such as `RD 9`, which stands in the suburb's place
/// @param answers the other raw answers, without the address
record Person(
    String slug,
    String name,
    ObjectNode prefill,
    String addressQuery,
    Optional<String> ruralDelivery,
    ObjectNode answers) {
  @Override
  public String toString() {
    return "Person[…]";
  }
}
