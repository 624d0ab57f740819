package nz.enrolment.system.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// One of the demonstration's patients.
///
/// @param prefill what the practice knows already
/// @param address what is typed to find where this person lives
/// @param ruralDelivery what is corrected in the address that was found
/// @param answers all other answers
record Person(
    String name,
    ObjectNode prefill,
    String address,
    Optional<String> ruralDelivery,
    ObjectNode answers) {
  private static final Path PEOPLE =
      Path.of("../deploy/local/src/main/resources/nz/enrolment/local/demo");

  static Person read(String slug) {
    try {
      var person = Practice.JSON.readTree(PEOPLE.resolve(slug + ".json").toFile());
      return new Person(
          person.path("name").asText(),
          (ObjectNode) person.path("prefill"),
          person.path("address").asText(),
          Optional.ofNullable(person.get("ruralDelivery")).map(route -> route.asText()),
          (ObjectNode) person.path("answers"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
