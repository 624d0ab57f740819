package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The browser refuses what the policy forbids, and no test passes that has tried it.
@ExtendWith(Browsing.class)
class WatchIT {
  private final Practice practice;

  WatchIT(Practice practice) {
    this.practice = practice;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "connect-src | fetch('http://127.0.0.1:9/').catch(() => 0)",
        "style-src-attr | document.body.setAttribute('style', 'color: red')",
        "require-trusted-types-for | try { document.body.innerHTML = '<b>' } catch { }",
        "img-src | new Image().src = 'http://127.0.0.1:9/x.png'"
      })
  void what_the_policy_forbids_is_refused_and_told(String directive, String attempt) {
    var patient = practice.patient(Screen.DESKTOP);
    Page page = patient.open(practice.link(Practice.JSON.createObjectNode()));
    page.evaluate("() => { " + attempt + " }");
    page.waitForCondition(() -> !patient.faults().isEmpty());
    List<String> told = patient.faults();

    assertThat(told.getFirst()).startsWith("policy: " + directive);
    assertThatThrownBy(patient::close).isInstanceOf(AssertionError.class);
  }
}
