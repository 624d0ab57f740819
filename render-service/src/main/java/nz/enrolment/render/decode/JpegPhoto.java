package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Reads a JPEG of any colours.
final class JpegPhoto {
  private JpegPhoto() {}

  static BufferedImage read(byte[] file, JpegMarkers markers) throws IOException {
    long most = markers.mostDots();
    return markers.components() == 4 ? inks(file, most) : Photo.read(file, "image/jpeg", most);
  }

  /// The JDK does not read the four colours of print; PDF knows them, and PDFBox has the profile.
  private static BufferedImage inks(byte[] file, long most) throws IOException {
    try (PDDocument holder = new PDDocument()) {
      PDImageXObject picture = JPEGFactory.createFromByteArray(holder, file);
      return picture.getImage(null, Photo.step(picture.getWidth(), picture.getHeight(), most));
    }
  }
}
