package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three patients of the demonstration, from the resources beside this class.
final class People {
  private static final List<String> SLUGS =
      List.of("hemi-tawhiri", "isla-fitzgerald", "priya-nair");

  private People() {}

  static List<Person> three() throws IOException {
    var people = new ArrayList<Person>();
    for (var slug : SLUGS) {
      people.add(read(slug));
    }
    return people;
  }

  private static Person read(String slug) throws IOException {
    var person = resource(slug + ".json");
    return new Person(
        slug,
        person.required("name").asText(),
        (ObjectNode) person.required("prefill"),
        person.required("address").asText(),
        Optional.ofNullable(person.get("ruralDelivery")).map(JsonNode::asText),
        (ObjectNode) person.required("answers"));
  }

  private static JsonNode resource(String name) throws IOException {
    try (var in = People.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return Http.JSON.readTree(in);
    }
  }
}
