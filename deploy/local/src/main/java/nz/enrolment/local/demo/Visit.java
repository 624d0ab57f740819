package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// What a patient's browser does with a link: exchange its token, look the address up, submit.
final class Visit {
  private final Suite suite;
  private final Http http;

  Visit(Suite suite, Http http) {
    this.suite = suite;
    this.http = http;
  }

  /// Opens the link and submits everything.
  Submitted enrol(Person person, URI link) throws IOException, InterruptedException {
    var opened = exchange(link);
    var body = Http.JSON.createObjectNode().put("language", "en");
    body.set("answers", answers(person, (ObjectNode) opened.path("prefill")));
    var session = opened.path("session").asText();
    var headers =
        Map.of("Enrolment-Session", session, "Idempotency-Key", UUID.randomUUID().toString());
    var accepted = http.post(at(Listener.ENROLMENT_SERVICE, "/enrolments"), body, headers, 202);
    return new Submitted(person, accepted.path("id").asText(), body, Instant.now());
  }

  /// The token is in the fragment, which a browser keeps to itself.
  private JsonNode exchange(URI link) throws IOException, InterruptedException {
    var token = Http.JSON.createObjectNode().put("token", link.getFragment());
    return http.post(at(Listener.ENROLMENT_SERVICE, "/links/exchange"), token, Map.of(), 200);
  }

  private ObjectNode answers(Person person, ObjectNode prefill)
      throws IOException, InterruptedException {
    var answers = prefill.deepCopy();
    answers.setAll(person.answers());
    answers.set("residential-address", answer(person, find(person.addressQuery())));
    return answers;
  }

  private JsonNode find(String query) throws IOException, InterruptedException {
    var encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    var found = http.get(at(Listener.ADDRESS_SERVER, "/addresses?limit=5&q=" + encoded), Map.of());
    if (found.path("addresses").isEmpty()) {
      throw new Missing("address: the address service found none");
    }
    return found.path("addresses").get(0);
  }

  /// The address that was found, as its finder would correct it.
  ///
  /// @param address one of the address service's
  static ObjectNode answer(Person person, JsonNode address) {
    var parts = address.path("parts");
    var answer = Http.JSON.createObjectNode().put("addressId", address.path("id").asLong());
    answer.put("street", street(parts));
    put(answer, "suburb", person.ruralDelivery().orElse(suburb(parts)));
    put(answer, "town", parts.path("city").asText());
    put(answer, "postcode", parts.path("postcode").asText());
    return answer;
  }

  /// Empty where the suburb has its town's name: an envelope would show it twice.
  private static String suburb(JsonNode parts) {
    var suburb = parts.path("suburb").asText();
    return suburb.equals(parts.path("city").asText()) ? "" : suburb;
  }

  private static String street(JsonNode parts) {
    var unit = parts.path("unit").asText();
    var door = unit.isEmpty() ? "" : unit + "/";
    var number = parts.path("number").asText() + parts.path("suffix").asText();
    return door + number + " " + parts.path("road").asText();
  }

  private static void put(ObjectNode answer, String part, String value) {
    if (!value.isEmpty()) {
      answer.put(part, value);
    }
  }

  private URI at(Listener listener, String path) {
    return suite.url(listener).resolve(path);
  }
}
