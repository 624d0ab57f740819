package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/// A link as it is opened on another device: the same draft, through the API.
///
/// @param form as it is shown
record Device(Practice practice, String session, JsonNode form) {

  static Device opening(Practice practice, URI link) {
    var token = Practice.JSON.createObjectNode().put("token", link.getFragment());
    var opened = practice.send(practice.request("POST", "/links/exchange", token.toString()));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    var body = Practice.json(opened);
    return new Device(practice, body.path("session").asText(), body.path("form"));
  }

  /// What is kept so far.
  JsonNode answers() {
    var draft =
        practice.send(practice.request("GET", "/draft", "").header("Enrolment-Session", session));
    assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
    return Practice.json(draft).path("answers");
  }

  /// Saves whatever of these answers belongs into each section.
  void save(ObjectNode answers) {
    int number = 0;
    for (var section : form.path("sections")) {
      number++;
      ObjectNode own = Practice.JSON.createObjectNode();
      for (var question : section.path("questions")) {
        var answer = answers.get(question.path("id").asText());
        if (answer != null) {
          own.set(question.path("id").asText(), answer);
        }
      }
      if (!own.isEmpty()) {
        save(number, own);
      }
    }
  }

  /// Replaces the answers of one section.
  void save(int section, ObjectNode answers) {
    var body = Practice.JSON.createObjectNode().set("answers", answers).toString();
    var saved =
        practice.send(
            practice
                .request("PUT", "/draft/sections/" + section, body)
                .header("Enrolment-Session", session)
                .header("If-Match", "*"));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(204);
  }
}
