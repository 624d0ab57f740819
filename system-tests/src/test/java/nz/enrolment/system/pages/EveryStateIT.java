package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each page in each of its states, on each kind of screen and in both languages: axe finds nothing,
/// nothing is cut off, and a picture of it stands in target/pages for people to look at.
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
    List<String> violations = new ArrayList<>();
    for (var screen : Screen.values()) {
      violations.addAll(look(state, screen));
    }
    assertThat(violations).isEmpty();
  }

  /// In English, and on the same page in te reo Māori.
  private List<String> look(State state, Screen screen) {
    try (var patient = practice.patient(screen)) {
      var page = state.reach(practice, patient);
      List<String> found = new ArrayList<>(check(page, state, screen, "en"));
      if (screen == Screen.PHONE || screen == Screen.NARROW) {
        page.locator("[lang=mi][aria-pressed]").click();
        found.addAll(check(page, state, screen, "mi"));
      }
      return found;
    }
  }

  private static List<String> check(Page page, State state, Screen screen, String language) {
    var name = "%s-%s-%s".formatted(state.slug(), screen.slug(), language);
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    List<String> found = new ArrayList<>();
    Patient.violations(page).forEach(violation -> found.add(name + ": " + violation));
    if ((int) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
      found.add(name + " is wider than the screen");
    }
    return found;
  }
}
