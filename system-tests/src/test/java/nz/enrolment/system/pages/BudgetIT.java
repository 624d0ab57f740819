package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a phone on a slow network has to fetch before the first question.
@ExtendWith(Browsing.class)
class BudgetIT {
  private static final int MOST_BYTES = 60_000;

  private final Practice practice;

  BudgetIT(Practice practice) {
    this.practice = practice;
  }

  @Test
  void script_and_style_are_small_and_few_requests_are_made() {
    var link = practice.link(Practice.JSON.createObjectNode());
    try (var patient = practice.patient(Screen.PHONE)) {
      List<Response> answers = new ArrayList<>();
      patient.context().onResponse(answers::add);
      patient.start(link);
      long bytes =
          answers.stream()
              .filter(answer -> answer.url().contains("/static/"))
              .mapToLong(answer -> answer.request().sizes().responseBodySize)
              .sum();
      System.out.println(
          "Script and style: " + bytes + " bytes in " + answers.size() + " answers in all");
      assertThat(bytes).isBetween(1_000L, (long) MOST_BYTES);
      assertThat(patient.requests())
          .filteredOn(url -> url.startsWith("http"))
          .hasSizeLessThanOrEqualTo(5);
    }
  }

  /// A phone of the middle class, on a network of the third generation.
  @Test
  void a_slow_phone_opens_the_form() {
    var link = practice.link(Practice.JSON.createObjectNode());
    try (var patient = practice.patient(Screen.PHONE)) {
      var page = patient.context().newPage();
      slowDown(patient.context().newCDPSession(page));
      long begun = System.nanoTime();
      page.navigate(link.toString());
      page.locator("button.first").waitFor();
      long millis = (System.nanoTime() - begun) / 1_000_000;
      System.out.println("Usable on a slow phone after " + millis + " ms");
      page.locator("button.first").click();
      page.locator("form").waitFor();
      assertThat(Patient.heading(page).textContent()).isEqualTo("About you");
    }
  }

  private static void slowDown(CDPSession devtools) {
    var processor = new JsonObject();
    processor.addProperty("rate", 4);
    devtools.send("Emulation.setCPUThrottlingRate", processor);
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 200_000);
    network.addProperty("uploadThroughput", 94_000);
    devtools.send("Network.emulateNetworkConditions", network);
  }

  @Test
  void the_page_is_asked_for_again_and_what_it_names_is_kept() {
    var page = practice.send(practice.request("GET", "/enrol", ""));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "require-trusted-types-for 'script'");
    var script = page.body().replaceAll("(?s).*src=\"([^\"]+)\".*", "$1");
    var bundle = practice.send(practice.request("GET", script, ""));
    assertThat(bundle.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }
}
