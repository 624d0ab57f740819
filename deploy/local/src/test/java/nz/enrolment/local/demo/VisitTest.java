package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class VisitTest {
  private static final String FOUND =
      """
      {"id": 7, "parts": {"unit": "1", "number": "3", "suffix": "A", "road": "Tī Kōuka Way",
       "suburb": "Otatara", "city": "Invercargill", "postcode": "9879"}}\
      """;

  @Test
  void rural_delivery_takes_the_suburbs_place() throws IOException {
    assertThat(answerOf("hemi-tawhiri").path("suburb").asText()).isEqualTo("RD 9");
    assertThat(answerOf("priya-nair").path("suburb").asText()).isEqualTo("Otatara");
  }

  @Test
  void a_found_address_becomes_an_answer() throws IOException {
    var expected =
        """
        {"addressId": 7, "street": "1/3A Tī Kōuka Way", "suburb": "Otatara",
         "town": "Invercargill", "postcode": "9879"}\
        """;
    assertThat(answerOf("priya-nair")).isEqualTo(Http.JSON.readTree(expected));
  }

  @Test
  void a_suburb_with_its_towns_name_is_left_out() throws IOException {
    var found = FOUND.replace("Otatara", "Invercargill");
    assertThat(answerOf("priya-nair", found).has("suburb")).isFalse();
  }

  private static JsonNode answerOf(String slug) throws IOException {
    return answerOf(slug, FOUND);
  }

  private static JsonNode answerOf(String slug, String found) throws IOException {
    var people = People.three().stream();
    var person = people.filter(it -> it.slug().equals(slug)).findFirst().orElseThrow();
    var answer = Visit.answer(person, Http.JSON.readTree(found));
    return Http.JSON.readTree(answer.toString());
  }
}
