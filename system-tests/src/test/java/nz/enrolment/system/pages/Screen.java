package nz.enrolment.system.pages;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;

/// What somebody sits at.
enum Screen {
  DESKTOP,
  PHONE,
  SMALL_PHONE;

  NewContextOptions options() {
    var options = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    return switch (this) {
      case DESKTOP -> options.setViewportSize(1000, 800);
      case PHONE -> options.setViewportSize(390, 760).setHasTouch(true).setIsMobile(true);
      case SMALL_PHONE -> options.setViewportSize(320, 640).setHasTouch(true).setIsMobile(true);
    };
  }
}
