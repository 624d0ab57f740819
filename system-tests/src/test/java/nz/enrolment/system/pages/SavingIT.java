package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Nothing that a patient typed is ever lost, and "saved" is never said before it is.
@ExtendWith(Browsing.class)
class SavingIT {
  private static final String DRAFT = "**/draft/sections/*";

  private final Practice practice;
  private URI link;
  private Device device;

  SavingIT(Practice practice) {
    this.practice = practice;
  }

  @BeforeEach
  void invite() {
    link = practice.link(json().put("occupation", "Kaiako"));
    device = practice.device(link);
  }

  private static ObjectNode json() {
    return Practice.JSON.createObjectNode();
  }

  private void keeps(String id, String answer) {
    await().untilAsserted(() -> assertThat(device.answers().path(id).asText()).isEqualTo(answer));
  }

  private static void says(Page page, String words) {
    assertThat(page.locator(".saving")).containsText(words);
  }

  @Test
  void a_form_that_is_only_opened_is_not_saved() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      patient.start(link);
      assertThat(device.answers()).isEqualTo(json());
    }
  }

  @Test
  void what_is_typed_is_saved_without_leaving_the_field() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      Patient.field(page, "/preferred-name").pressSequentially("Hem");
      says(page, "Saved");
      keeps("preferred-name", "Hem");
      assertThat(Patient.field(page, "/preferred-name")).isFocused();
    }
  }

  @Test
  void what_is_typed_while_a_save_is_under_way_stays_and_is_saved_next() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      var field = Patient.field(page, "/preferred-name");
      var held = new AtomicReference<Route>();
      page.route(DRAFT, held::set, new Page.RouteOptions().setTimes(1));
      field.pressSequentially("Hem");
      page.waitForCondition(() -> held.get() != null);
      field.pressSequentially("i");
      requireNonNull(held.get()).resume();
      keeps("preferred-name", "Hemi");
      assertThat(field).hasValue("Hemi");
    }
  }

  @Test
  void without_a_connection_the_page_says_so_and_saves_when_it_is_back() {
    try (var patient = practice.patient(Screen.PHONE)) {
      var page = patient.start(link);
      patient.context().setOffline(true);
      Patient.field(page, "/place-of-birth").fill("Rotorua");
      says(page, "Not saved: no connection");
      assertThat(device.answers()).isEqualTo(json());
      patient.context().setOffline(false);
      says(page, "Saved");
      keeps("place-of-birth", "Rotorua");
    }
  }

  @Test
  void a_save_whose_answer_was_lost_is_no_conflict() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      var lost = new AtomicBoolean();
      page.route(DRAFT, route -> loseOnce(route, lost));
      Patient.field(page, "/preferred-name").fill("Hem");
      says(page, "Saved");
      assertThat(lost).isTrue();
      assertThat(page.locator(".conflict")).hasCount(0);
      assertThat(page.getByText("Updated on another device")).hasCount(0);
      keeps("preferred-name", "Hem");
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
  void two_tabs_keep_what_was_typed_in_each() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var one = patient.start(link);
      var other = patient.start(link);
      Patient.field(one, "/preferred-name").fill("Hem");
      says(one, "Saved");
      Patient.field(other, "/place-of-birth").fill("Rotorua");
      says(other, "Saved");
      keeps("preferred-name", "Hem");
      keeps("place-of-birth", "Rotorua");
      assertThat(Patient.field(other, "/preferred-name")).hasValue("Hem");
      assertThat(other.getByText("Updated on another device")).isVisible();
    }
  }

  @Test
  void of_two_answers_to_one_question_the_patient_chooses() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var one = patient.start(link);
      var other = patient.start(link);
      Patient.field(one, "/preferred-name").fill("Hem");
      says(one, "Saved");
      Patient.field(other, "/preferred-name").fill("Hēmi");
      assertThat(other.locator(".conflict blockquote")).hasText("Hem");
      assertThat(Patient.field(other, "/preferred-name")).hasValue("Hēmi");
      other.getByText("Use the other").click();
      assertThat(Patient.field(other, "/preferred-name")).hasValue("Hem");
      assertThat(other.locator(".conflict")).hasCount(0);
      keeps("preferred-name", "Hem");
    }
  }

  @Test
  void a_page_that_is_left_at_once_is_saved() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      Patient.field(page, "/preferred-name").pressSequentially("Hem");
      page.navigate("about:blank");
      keeps("preferred-name", "Hem");
    }
  }

  @Test
  void back_forward_and_reload_keep_section_and_text() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      Patient.field(page, "/preferred-name").fill("Hem");
      page.locator("button[type=submit]").click();
      page.getByText("Continue anyway").click();
      assertThat(Patient.heading(page)).hasText("How to reach you");
      page.goBack();
      assertThat(Patient.heading(page)).hasText("About you");
      assertThat(Patient.field(page, "/preferred-name")).hasValue("Hem");
      page.goForward();
      page.reload();
      assertThat(Patient.heading(page)).hasText("How to reach you");
      assertThat(Patient.heading(page)).hasText("How to reach you");
    }
  }

  @Test
  void a_session_that_ended_is_opened_again_and_the_text_is_kept() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      var ended = new AtomicBoolean();
      page.route(DRAFT, route -> endSessionOnce(route, ended));
      Patient.field(page, "/preferred-name").fill("Hem");
      says(page, "Saved");
      assertThat(ended).isTrue();
      keeps("preferred-name", "Hem");
    }
  }

  private static void endSessionOnce(Route route, AtomicBoolean ended) {
    if (ended.compareAndSet(false, true)) {
      var headers = new HashMap<>(route.request().headers());
      headers.put("enrolment-session", "ended");
      route.resume(new Route.ResumeOptions().setHeaders(headers));
    } else {
      route.resume();
    }
  }

  @Test
  void what_the_practice_sent_and_the_patient_took_out_stays_out() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      assertThat(Patient.field(page, "/occupation")).hasValue("Kaiako");
      Patient.field(page, "/occupation").fill("");
      says(page, "Saved");
      page.reload();
      assertThat(Patient.field(page, "/occupation")).hasValue("");
    }
  }

  @Test
  void what_was_begun_anew_is_as_the_practice_sent_it() {
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = patient.start(link);
      Patient.field(page, "/occupation").fill("Tumuaki");
      says(page, "Saved");
      page.getByText("Begin anew").click();
      page.getByText("Delete it and begin anew").click();
      assertThat(Patient.heading(page)).hasText("Enrol with Kōwhai Health Centre");
      page.locator("button.first").click();
      assertThat(Patient.field(page, "/occupation")).hasValue("Kaiako");
      JsonNode kept = device.answers();
      assertThat(kept).isEqualTo(json());
    }
  }

  @Test
  void a_link_for_many_opens_the_tab_s_own_form_again_after_a_reload() {
    var poster = practice.linkForMany();
    try (var patient = practice.patient(Screen.PHONE)) {
      var one = patient.start(poster);
      Patient.field(one, "/preferred-name").fill("Hem");
      says(one, "Saved");
      one.reload();
      assertThat(Patient.field(one, "/preferred-name")).hasValue("Hem");
      var other = patient.start(poster);
      assertThat(Patient.field(other, "/preferred-name")).hasValue("");
    }
  }
}
