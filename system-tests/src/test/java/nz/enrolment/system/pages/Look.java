package nz.enrolment.system.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Locale;

/// How the same page is looked at.
enum Look {
  DESKTOP(1000, 800, "en"),
  DARK(1000, 800, "en"),
  FORCED_COLOURS(1000, 800, "en"),
  PHONE(390, 760, "en"),
  /// A small phone, or a desktop at 400 %.
  NARROW(320, 640, "mi");

  private final int width;
  private final int height;
  private final String language;

  Look(int width, int height, String language) {
    this.width = width;
    this.height = height;
    this.language = language;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether a checker of markup and contrast can find what it has not found already: it sees
  /// forced colours as the page's own, and a phone as a desktop.
  boolean differsInMarkupOrContrast() {
    return switch (this) {
      case DESKTOP, DARK, NARROW -> true;
      case FORCED_COLOURS, PHONE -> false;
    };
  }

  void at(Page page) {
    page.setViewportSize(width, height);
    page.emulateMedia(
        new EmulateMediaOptions()
            .setColorScheme(this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE));
    var speak = page.locator("[aria-pressed=false][lang=" + language + "]");
    if (speak.count() > 0) {
      speak.click();
    }
  }
}
