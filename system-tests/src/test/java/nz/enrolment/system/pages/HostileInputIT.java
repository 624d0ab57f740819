package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody typed, here or on another device, is text: on the fields, in the review, and
/// beside an answer of another device.
@ExtendWith(Browsing.class)
class HostileInputIT {
  private final Practice practice;

  HostileInputIT(Practice practice) {
    this.practice = practice;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.harmed = true</script>",
        "<img src=x onerror='window.harmed = true'>",
        "\"><svg onload=window.harmed=true>",
        "javascript:window.harmed=true",
        "${window.harmed = true}{{harmed}}",
        "\u202eevird\u202c \uFEFF",
        "n̸̢̛͚o̷͖͌r̴̰̈́m̶͎̃a̴̼̓l̸̻̈́"
      })
  void is_shown_as_it_is(String text) {
    var link = practice.link(Practice.JSON.createObjectNode());
    var device = practice.device(link);
    device.save(everywhere(text));
    try (var patient = practice.patient(Screen.PHONE)) {
      var page = patient.open(at(link, "1"));
      assertThat(Patient.field(page, "/preferred-name")).hasValue(text);
      assertThat(Patient.field(page, "/country-of-birth")).hasValue(text);
      assertThat(page.evaluate("window.harmed")).isNull();
      page.navigate(at(link, "review").toString());
      assertThat(page.locator("dl").first()).isVisible();
      assertThat(texts(page)).anyMatch(shown -> shown.contains(text));
      assertThat(page.evaluate("window.harmed")).isNull();
      assertThat(page.locator("main script, main img")).hasCount(0);
    }
  }

  private static List<String> texts(Page page) {
    return page.locator("dd").allTextContents();
  }

  /// In texts, in a code list, in a part, in a detail and in a row.
  private static ObjectNode everywhere(String text) {
    ObjectNode answers = Practice.JSON.createObjectNode();
    answers.put("preferred-name", text).put("country-of-birth", text).put("date-of-birth", text);
    answers.putObject("name").put("given", text).put("family", text);
    answers.putObject("gender").put("code", "O").put("detail", text);
    answers.putArray("ethnicity").add(text);
    answers.putObject("residential-address").put("street", text).put("country", text);
    answers.put("takes-medicines", true).putArray("medicines").addObject().put("medicine", text);
    answers.put("weight", text).put("signature", text);
    return answers;
  }

  @Test
  void answers_of_another_kind_than_the_question_break_nothing() {
    var link = practice.link(Practice.JSON.createObjectNode());
    var odd = Practice.JSON.createObjectNode().put("name", 7).put("gender", true);
    odd.putObject("preferred-name").put("x", 1);
    odd.putArray("date-of-birth").add(1);
    odd.put("ethnicity", "21111").put("iwi", 3);
    practice.device(link).save(odd);
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.open(at(link, "1"));
      assertThat(page.locator("form")).isVisible();
      page.navigate(at(link, "review").toString());
      assertThat(page.locator("dl").first()).isVisible();
    }
  }

  @Test
  void four_thousand_letters_without_a_space_fit_on_a_small_phone() {
    var link = practice.link(Practice.JSON.createObjectNode());
    practice.device(link).save(everywhere("w".repeat(4_000)));
    try (var patient = practice.patient(Screen.SMALL_PHONE)) {
      for (var section : List.of("1", "4", "review")) {
        var page = patient.open(at(link, section));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
            .as(section)
            .isLessThanOrEqualTo(0);
      }
    }
  }

  private static URI at(URI link, String section) {
    return URI.create(link.toString().replace("#", "?section=" + section + "#"));
  }
}
