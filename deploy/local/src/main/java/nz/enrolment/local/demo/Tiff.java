package nz.enrolment.local.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// A multi-page TIFF, read by the JDK: another reader than the library that wrote it.
final class Tiff {
  private Tiff() {}

  /// How many pages it has, each of which can be decoded.
  static int pages(byte[] file) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      var pages = reader.getNumImages(true);
      for (var page = 0; page < pages; page++) {
        reader.read(page);
      }
      return pages;
    } finally {
      reader.dispose();
    }
  }
}
