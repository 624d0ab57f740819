package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How somebody works a page. Ids are those of elements.
sealed interface Hand {

  /// Replaces what stands in a field.
  void write(String id, String text);

  /// Chooses a radio button or a checkbox.
  void choose(String id);

  /// Types into a searched list, and takes its first suggestion that says `label`.
  void pick(String id, String text, String label);

  /// Presses a button.
  void press(Locator button);

  /// With a mouse, or a finger.
  record Pointer(Page page) implements Hand {

    @Override
    public void write(String id, String text) {
      at(page, id).fill(text);
    }

    @Override
    public void choose(String id) {
      at(page, id).check();
    }

    @Override
    public void pick(String id, String text, String label) {
      at(page, id).click();
      at(page, id).pressSequentially(text);
      suggestion(page, label).click();
    }

    @Override
    public void press(Locator button) {
      button.click();
    }
  }

  /// With nothing but a keyboard.
  record Keyboard(Page page) implements Hand {
    private static final int FAR = 150;

    @Override
    public void write(String id, String text) {
      reach("element.id === wanted", id);
      page.keyboard().press("Control+A");
      page.keyboard().type(text);
    }

    /// A group of radio buttons is one stop; the arrows choose in it.
    @Override
    public void choose(String id) {
      if (at(page, id).getAttribute("type").equals("checkbox")) {
        reach("element.id === wanted", id);
        page.keyboard().press("Space");
        return;
      }
      reach("element.name === document.getElementById(wanted).name", id);
      page.keyboard().press("Space");
      for (int i = 0; i < FAR && !is("element.id === wanted", id); i++) {
        page.keyboard().press("ArrowDown");
      }
    }

    @Override
    public void pick(String id, String text, String label) {
      reach("element.id === wanted", id);
      page.keyboard().type(text);
      assertThat(suggestion(page, label)).isVisible();
      for (int i = 0; i < FAR && !active(id).contains(label); i++) {
        page.keyboard().press("ArrowDown");
      }
      page.keyboard().press("Enter");
    }

    /// What the list stands at.
    private String active(String id) {
      var option = at(page, id).getAttribute("aria-activedescendant");
      return option == null ? "" : at(page, option).textContent();
    }

    @Override
    public void press(Locator button) {
      var text = button.textContent().trim();
      reach("element.textContent.trim() === wanted", text);
      page.keyboard().press("Enter");
    }

    /// Goes on from where the focus is.
    private void reach(String condition, String wanted) {
      for (int i = 0; i < FAR; i++) {
        if (is(condition, wanted)) {
          return;
        }
        page.keyboard().press("Tab");
      }
      throw new AssertionError("no way by Tab to " + wanted);
    }

    private boolean is(String condition, String wanted) {
      return (boolean)
          page.evaluate(
              "wanted => { const element = document.activeElement; return " + condition + " }",
              wanted);
    }
  }

  private static Locator at(Page page, String id) {
    return page.locator("[id=\"" + id + "\"]");
  }

  private static Locator suggestion(Page page, String label) {
    return page.locator("[role=option]")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first();
  }
}
