package nz.enrolment.system.pages;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture to send.
final class Picture {
  private Picture() {}

  static byte[] png() {
    var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    var ink = picture.createGraphics();
    ink.setColor(new Color(0x0B5D56));
    ink.fillRect(0, 0, 300, 200);
    ink.dispose();
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
