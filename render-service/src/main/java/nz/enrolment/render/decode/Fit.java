package nz.enrolment.render.decode;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Makes a picture as large as the part of a page that is there for it, at 200 dots an inch: what a
/// fax can show, and what is read without effort.
final class Fit {
  /// 176 mm.
  static final int WIDTH = 1386;

  /// 232 mm.
  static final int HEIGHT = 1827;

  private Fit() {}

  /// By how much a picture has to be made smaller, however it is turned; never larger than 1.
  static double scale(double width, double height) {
    double upright = Math.min(WIDTH / width, HEIGHT / height);
    double turned = Math.min(WIDTH / height, HEIGHT / width);
    return Math.min(1, Math.max(upright, turned));
  }

  /// Upright, in sRGB, on white where it lets light through.
  static BufferedImage onPage(BufferedImage picture, Orientation orientation) {
    BufferedImage half = halved(picture);
    int across = orientation.liesOnItsSide() ? half.getHeight() : half.getWidth();
    int down = orientation.liesOnItsSide() ? half.getWidth() : half.getHeight();
    double scale = Math.min(1, Math.min((double) WIDTH / across, (double) HEIGHT / down));
    AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
    transform.concatenate(orientation.upright(half.getWidth(), half.getHeight()));
    return drawn(half, transform, size(across * scale), size(down * scale));
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

  private static int size(double length) {
    return Math.max(1, (int) Math.round(length));
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
