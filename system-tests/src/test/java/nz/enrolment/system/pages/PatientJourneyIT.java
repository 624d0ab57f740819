package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The demonstration's three patients fill in the form: with a mouse, on a phone, and without a
/// pointer at all. What is kept is what each of them meant, and they see when the practice has
/// entered them.
@ExtendWith(Browsing.class)
class PatientJourneyIT {
  private final Practice practice;

  PatientJourneyIT(Practice practice) {
    this.practice = practice;
  }

  @Test
  void an_adult_enrols_with_a_mouse() {
    enrol("hemi-tawhiri", Screen.DESKTOP, Hand.Pointer::new);
  }

  @Test
  void a_mother_enrols_her_child_on_a_phone() {
    enrol("isla-fitzgerald", Screen.PHONE, Hand.Pointer::new);
  }

  @Test
  void an_adult_enrols_with_a_keyboard() {
    enrol("priya-nair", Screen.DESKTOP, Hand.Keyboard::new);
  }

  private void enrol(String slug, Screen screen, Function<Page, Hand> with) {
    var person = Person.read(slug);
    var link = practice.link(person.prefill());
    var device = practice.device(link);
    try (var patient = practice.patient(screen)) {
      var page = patient.open(link);
      var journey = new Journey(page, with.apply(page), person, device.form());
      with.apply(page).press(page.locator("button.first"));
      journey.fillIn(section -> fits(page, section));
      assertThat(wanted(person)).isEqualTo(withoutAddress(device.answers()));
      assertThat(device.answers().path("residential-address").path("addressId").isNumber())
          .isTrue();
      journey.signAndSend();
      assertThat(page.getByText("Received: the practice will look through it.")).isVisible();
      practice.enter(sent(page));
      page.reload();
      assertThat(page.getByText("Entered: you are enrolled.")).isVisible();
    }
  }

  /// The enrolment that this tab has sent.
  private static String sent(Page page) {
    return (String) page.evaluate("JSON.parse(sessionStorage.getItem('enrolment-sent')).id");
  }

  /// Nothing has to be scrolled sideways.
  private static void fits(Page page, String section) {
    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as(section)
        .isLessThanOrEqualTo(0);
  }

  /// Everything that is filled in before the signature.
  private static JsonNode wanted(Person person) {
    ObjectNode wanted = person.prefill().deepCopy();
    wanted.setAll(person.answers());
    return withoutAddress(withoutSigning(wanted));
  }

  private static ObjectNode withoutSigning(ObjectNode answers) {
    return answers.remove(
        List.of(
            "health-information",
            "agreement",
            "signed-by",
            "authority-name",
            "authority-relationship",
            "authority-phone",
            "authority-basis",
            "signature"));
  }

  /// It was found, not typed.
  private static ObjectNode withoutAddress(JsonNode answers) {
    return ((ObjectNode) answers.deepCopy()).without("residential-address");
  }
}
