package nz.enrolment.render.decode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Makes a picture as large as its [Sheets].
///
/// @param picture no more than twice as large as it will be
/// @param upright from the dots of the picture to those of all its pages, were they one
record PageFit(BufferedImage picture, AffineTransform upright, Sheets sheets) {

  static PageFit of(BufferedImage picture, Orientation orientation) {
    BufferedImage half = halved(picture);
    boolean isTurned = orientation.liesOnItsSide();
    Sheets sheets =
        Sheets.ofDots(
            isTurned ? half.getHeight() : half.getWidth(),
            isTurned ? half.getWidth() : half.getHeight());
    AffineTransform upright = AffineTransform.getScaleInstance(sheets.scale(), sheets.scale());
    upright.concatenate(orientation.upright(half.getWidth(), half.getHeight()));
    return new PageFit(half, upright, sheets);
  }

  /// By how much a picture has to be made smaller, however it is turned; never larger than 1.
  static double scale(double width, double height) {
    return Math.max(Sheets.ofDots(width, height).scale(), Sheets.ofDots(height, width).scale());
  }

  /// What is on one of its pages: upright, on white where it lets light through.
  BufferedImage page(Rectangle part) {
    AffineTransform transform = AffineTransform.getTranslateInstance(-part.x, -part.y);
    transform.concatenate(upright);
    return drawn(picture, transform, part.width, part.height);
  }

  /// Two dots by two become one until less than half of the rest is to go: drawn smaller than that
  /// in one step, dots would be left out.
  private static BufferedImage halved(BufferedImage picture) {
    BufferedImage half = picture;
    while (scale(half.getWidth(), half.getHeight()) <= 0.5) {
      half =
          drawn(
              half,
              AffineTransform.getScaleInstance(0.5, 0.5),
              Math.max(1, half.getWidth() / 2),
              Math.max(1, half.getHeight() / 2));
    }
    return half;
  }

  private static BufferedImage drawn(
      BufferedImage picture, AffineTransform transform, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.drawImage(picture, transform, null);
      return drawn;
    } finally {
      graphics.dispose();
    }
  }
}
