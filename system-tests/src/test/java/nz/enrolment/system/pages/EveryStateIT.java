package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each page in each of its states, however it is looked at: axe finds nothing, nothing is wider
/// than the screen, and pictures stand in target/pages for people to look at.
@ExtendWith(Browsing.class)
class EveryStateIT {
  private static final Path PICTURES = Path.of("target/pages");

  private final Practice practice;

  EveryStateIT(Practice practice) {
    this.practice = practice;
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void can_be_used_by_everybody(State state) {
    List<String> found = new ArrayList<>();
    try (var patient = practice.patient(Screen.DESKTOP)) {
      var page = state.reach(practice, patient);
      for (var look : Look.values()) {
        look.at(page);
        state.show(page);
        found.addAll(check(page, look, state.slug() + "-" + look.slug()));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> check(Page page, Look look, String name) {
    page.screenshot(picture("tour/" + name));
    List<String> found = new ArrayList<>();
    if (look.differsInMarkupOrContrast()) {
      page.screenshot(picture(name).setFullPage(true));
      Patient.violations(page).forEach(violation -> found.add(name + ": " + violation));
    }
    if ((int) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
      found.add(name + " is wider than the screen");
    }
    return found;
  }

  private static ScreenshotOptions picture(String name) {
    return new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
  }
}
