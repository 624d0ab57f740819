package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the service refuses, in whichever section, leads to the field that is wrong; and what was
/// sent is sent once.
@ExtendWith(Browsing.class)
class RefusedIT {
  private static final String SIGNING = "?section=8";

  private final Practice practice;
  private URI link;

  RefusedIT(Practice practice) {
    this.practice = practice;
  }

  @BeforeEach
  void invite() {
    link = practice.link(Practice.JSON.createObjectNode());
  }

  private static ObjectNode answers() {
    return (ObjectNode) Practice.example("submission-adult.json").path("answers");
  }

  /// The page of the signature, with everything else filled in on another device.
  private Page signing(Patient patient, ObjectNode answers) {
    practice.device(link).save(answers);
    var page = patient.open(URI.create(link.toString().replace("#", SIGNING + "#")));
    assertThat(page.locator("form")).isVisible();
    return page;
  }

  private static void send(Page page) {
    page.locator("button[type=submit]").click();
  }

  @Test
  void faults_of_all_sections_are_listed_and_each_leads_to_its_field() {
    var faulty = answers().put("nhi", "ZZZ0017").put("emergency-phone", "no phone");
    ((ObjectNode) faulty.path("postal-address")).put("postcode", "34");
    ((ObjectNode) faulty.path("medicines").get(1)).put("medicine", "");
    ((ObjectNode) faulty.path("conditions").get(2)).put("detail", "");
    try (var patient = practice.patient(Screen.PHONE)) {
      var page = signing(patient, faulty);
      send(page);
      assertThat(page.locator("#summary")).isFocused();
      assertThat(page).hasTitle(Pattern.compile("^Error: "));
      leads(page, "NHI", "/nhi");
      leads(page, "Postal address", "/postal-address/postcode");
      leads(page, "emergency", "/emergency-phone");
      leads(page, "Your medicines", "/medicines/1/medicine");
      leads(page, "Have you had", "/conditions/2/detail");
    }
  }

  /// From the summary there, and back by the browser.
  private static void leads(Page page, String question, String pointer) {
    var item = page.locator("#summary a").filter(new Locator.FilterOptions().setHasText(question));
    if (pointer.equals("/emergency-phone")) {
      item = page.locator("#summary a[href='#a/emergency-phone']");
    }
    item.click();
    var field = Patient.field(page, pointer);
    assertThat(field).isFocused();
    assertThat(field).hasAttribute("aria-invalid", "true");
    var described = field.getAttribute("aria-describedby");
    assertThat(page.locator("[id='a" + pointer + "-error']")).isVisible();
    assertThat(described).contains("a" + pointer + "-error");
    page.goBack();
    assertThat(page.locator("#summary")).isVisible();
  }

  @Test
  void a_fault_that_was_put_right_is_no_longer_shown_and_the_form_is_accepted() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = signing(patient, answers().put("nhi", "ZZZ0017"));
      send(page);
      page.locator("#summary a").click();
      Patient.field(page, "/nhi").fill("ZZZ0016");
      Patient.field(page, "/nhi").blur();
      assertThat(page.locator(".error")).hasCount(0);
      page.goBack();
      send(page);
      assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
      page.goForward();
      assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
    }
  }

  @Test
  void what_was_sent_and_whose_answer_was_lost_is_sent_once() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = signing(patient, answers());
      var lost = new AtomicBoolean();
      page.route("**/draft/submission", route -> loseOnce(route, lost));
      send(page);
      assertThat(page.locator("p.error[role=alert]")).containsText("It has not been sent");
      send(page);
      assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
      assertThat(lost).isTrue();
    }
  }

  private static void loseOnce(Route route, AtomicBoolean lost) {
    if (lost.compareAndSet(false, true)) {
      route.fetch();
      route.abort();
    } else {
      route.resume();
    }
  }

  @Test
  void what_was_changed_elsewhere_is_not_sent_unseen() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = signing(patient, answers());
      practice.device(link).save(3, emergency());
      send(page);
      assertThat(page.locator("p.error[role=alert]")).containsText("changed on another device");
      send(page);
      assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
    }
  }

  private static ObjectNode emergency() {
    return Practice.JSON
        .createObjectNode()
        .put("emergency-name", "Aroha Tāwhiri")
        .put("emergency-relationship", "Sister")
        .put("emergency-phone", "021 765 4321");
  }

  @Test
  void a_link_that_was_used_elsewhere_says_so() {
    try (var patient = practice.patient(Screen.DESKTOP);
        var other = practice.patient(Screen.DESKTOP)) {
      var page = signing(patient, answers());
      send(page);
      assertThat(Patient.heading(page)).hasText("Your enrolment has been sent");
      assertThat(Patient.heading(other.open(link))).hasText("This form has already been sent");
    }
  }
}
