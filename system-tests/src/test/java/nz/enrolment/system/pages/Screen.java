package nz.enrolment.system.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/// What somebody looks at.
enum Screen {
  DESKTOP,
  PHONE,
  /// A small phone, or four times as large on a desktop.
  NARROW,
  DARK,
  FORCED_COLOURS;

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  NewContextOptions options() {
    var options = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    return switch (this) {
      case DESKTOP -> options.setViewportSize(1000, 800);
      case PHONE -> options.setViewportSize(390, 760).setHasTouch(true).setIsMobile(true);
      case NARROW -> options.setViewportSize(320, 640).setHasTouch(true).setIsMobile(true);
      case DARK -> options.setViewportSize(1000, 800).setColorScheme(ColorScheme.DARK);
      case FORCED_COLOURS ->
          options.setViewportSize(1000, 800).setForcedColors(ForcedColors.ACTIVE);
    };
  }
}
