package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a screen reader is told of what is no plain field: names, roles and states, and where the
/// focus goes.
@ExtendWith(Browsing.class)
class RolesIT {
  private final Practice practice;

  RolesIT(Practice practice) {
    this.practice = practice;
  }

  private Page open(Patient patient, String section) {
    var link = practice.link(Person.read("hemi-tawhiri").prefill()).toString();
    return patient.open(URI.create(link.replace("#", "?section=" + section + "#")));
  }

  @Test
  void a_search_is_a_combobox_whose_list_is_walked_from_the_field() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = open(patient, "2");
      var field = Patient.field(page, "/residential-address");
      field.pressSequentially("ti kouka way ot");
      assertThat(page.locator("[role=option]").first()).isVisible();
      field.press("ArrowDown");
      assertThat(page.locator("fieldset").first())
          .matchesAriaSnapshot(
              """
              - group "Where do you live?":
                - combobox "Search for your address" [expanded]
                - listbox /suggestions/:
                  - option /Tī Kōuka Way/ [selected]
                  - option /Tī Kōuka Way/
                - button "Type it in instead"
              """);
      assertThat(field).isFocused();
      assertThat(page.locator("[role=status]").getByText("8 suggestions")).hasCount(1);
      field.press("Escape");
      assertThat(field).hasAttribute("aria-expanded", "false");
    }
  }

  @Test
  void what_is_chosen_from_a_list_can_be_taken_out_again_and_the_focus_stays() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = open(patient, "1");
      var field = Patient.field(page, "/iwi");
      field.pressSequentially("ngapuhi");
      field.press("ArrowDown");
      field.press("Enter");
      assertThat(page.locator(".chosen"))
          .matchesAriaSnapshot(
              """
              - list:
                - listitem:
                  - text: Ngāpuhi
                  - button "Remove Ngāpuhi"
              """);
      page.locator(".chosen button").click();
      assertThat(field).isFocused();
    }
  }

  @Test
  void a_signature_says_whether_it_is_drawn_and_can_be_brought_back() {
    try (var patient = practice.patient(Screen.PHONE)) {
      var page = open(patient, "8");
      var pad = page.locator("signature-pad");
      assertThat(pad).matchesAriaSnapshot("- img \"Draw your signature in the box\"");
      Pen.sign(page, "a/signature");
      assertThat(pad).matchesAriaSnapshot("- img \"Signature drawn\"");
      page.setViewportSize(760, 390);
      assertThat(pad.locator("polyline[points*=' ']")).hasCount(1);
      pad.locator("button").click();
      assertThat(pad.locator("polyline[points*=' ']")).hasCount(0);
      pad.locator("button").click();
      assertThat(pad).matchesAriaSnapshot("- img \"Signature drawn\"");
    }
  }

  @Test
  void the_list_of_errors_is_an_alert_once_and_has_the_focus() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = open(patient, "5");
      page.locator("button[type=submit]").click();
      assertThat(page.locator("#summary")).isFocused();
      assertThat(page.locator("#summary"))
          .matchesAriaSnapshot(
              """
              - alert:
                - heading "Please check these answers" [level=2]
                - list:
                  - listitem:
                    - link "Do you smoke? Choose an answer"
              """);
      page.locator("#summary a").press("Enter");
      assertThat(page.locator("[id='a/smoking']")).isFocused();
    }
  }

  @Test
  void a_question_that_an_answer_brings_is_announced_and_takes_no_focus() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = open(patient, "5");
      page.locator("[id='a/smoking']").check();
      assertThat(page.getByText("Would you like support to quit?")).isVisible();
      assertThat(page.locator("[role=status]").getByText("1 more question below")).hasCount(1);
      assertThat(page.locator("[id='a/smoking']")).isFocused();
    }
  }

  @Test
  void a_new_section_begins_at_its_heading() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = open(patient, "5");
      page.locator("[id='a/smoking']").check();
      page.locator("button[type=submit]").click();
      assertThat(Patient.heading(page)).hasText("Cards and records");
      assertThat(Patient.heading(page)).isFocused();
      assertThat(page).hasTitle("Cards and records – Kōwhai Health Centre");
    }
  }
}
