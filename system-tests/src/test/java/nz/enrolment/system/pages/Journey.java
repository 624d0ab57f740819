package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/// The way of one patient through the form, section by section.
final class Journey {
  private final Page page;
  private final Hand hand;
  private final Person person;
  private final JsonNode form;

  Journey(Page page, Hand hand, Person person, JsonNode form) {
    this.page = page;
    this.hand = hand;
    this.person = person;
    this.form = form;
  }

  /// From the first section to the review.
  ///
  /// @param atEach is told of each section when it is filled in
  void fillIn(Consumer<String> atEach) {
    for (var section : form.path("sections")) {
      if (!isSigning(section)) {
        assertThat(Patient.heading(page)).hasText(title(section));
        answer(section);
        atEach.accept(title(section));
        hand.press(page.locator("button[type=submit]"));
      }
    }
    assertThat(Patient.heading(page)).hasText("Check your answers");
  }

  /// From the review to the end.
  void signAndSend() {
    hand.press(page.locator("main button.first"));
    for (var section : form.path("sections")) {
      if (isSigning(section)) {
        assertThat(Patient.heading(page)).hasText(title(section));
        answer(section);
      }
    }
    hand.press(page.locator("button[type=submit]"));
    assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
  }

  private void answer(JsonNode section) {
    var fillIn = new FillIn(page, hand);
    for (var question : section.path("questions")) {
      var id = question.path("id").asText();
      if (id.equals("residential-address")) {
        findAddress();
      } else if (person.answers().has(id)) {
        fillIn.answer(question, "/" + id, person.answers().get(id));
      }
    }
  }

  private void findAddress() {
    hand.pick("a/residential-address", person.address(), ",");
    assertThat(Patient.field(page, "/residential-address/street")).isFocused();
    person.ruralDelivery().ifPresent(route -> hand.write("a/residential-address/suburb", route));
  }

  private static boolean isSigning(JsonNode section) {
    return section.path("questions").findValuesAsText("known").contains("signature");
  }

  private static String title(JsonNode section) {
    return section.path("title").path("en").asText();
  }
}
