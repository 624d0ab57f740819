package nz.enrolment.render.decode;

import java.awt.Rectangle;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page of a PDF as it is cut into parts, each of which is drawn as if it were the page.
///
/// @param whole what the page shows, in its own points
/// @param quarters by which it is turned clockwise
record Cut(PDPage page, PDRectangle whole, int quarters) {

  /// Of a dot: a part that is drawn is cut down to whole dots.
  private static final double SPARE = 0.5;

  static Cut of(PDPage page) {
    return new Cut(page, page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4));
  }

  Sheets sheets() {
    return quarters % 2 == 0
        ? Sheets.ofPoints(whole.getWidth(), whole.getHeight())
        : Sheets.ofPoints(whole.getHeight(), whole.getWidth());
  }

  /// Has the page show this part only.
  void show(Rectangle part, double scale) {
    float left = (float) (part.x / scale);
    float top = (float) (part.y / scale);
    float right = (float) ((part.x + part.width + SPARE) / scale);
    float bottom = (float) ((part.y + part.height + SPARE) / scale);
    float width = whole.getWidth();
    float height = whole.getHeight();
    page.setCropBox(
        switch (quarters) {
          case 0 -> box(left, height - bottom, right, height - top);
          case 1 -> box(top, left, bottom, right);
          case 2 -> box(width - right, top, width - left, bottom);
          default -> box(width - bottom, height - right, width - top, height - left);
        });
  }

  private PDRectangle box(float left, float low, float right, float high) {
    PDRectangle box = new PDRectangle();
    box.setLowerLeftX(whole.getLowerLeftX() + Math.max(0, left));
    box.setLowerLeftY(whole.getLowerLeftY() + Math.max(0, low));
    box.setUpperRightX(whole.getLowerLeftX() + Math.min(right, whole.getWidth()));
    box.setUpperRightY(whole.getLowerLeftY() + Math.min(high, whole.getHeight()));
    return box;
  }
}
