package nz.enrolment.system.pages;

import com.microsoft.playwright.Page;

/// Draws a signature.
final class Pen {
  private Pen() {}

  /// One stroke, from left to right.
  static void sign(Page page, String id) {
    var pad = page.locator("[id=\"" + id + "\"]");
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    page.mouse().move(box.x + 20, box.y + box.height / 2);
    page.mouse().down();
    for (int i = 1; i <= 12; i++) {
      double up = i % 2 == 0 ? 0.3 : 0.7;
      page.mouse().move(box.x + 20 + i * box.width / 16, box.y + box.height * up);
    }
    page.mouse().up();
  }
}
