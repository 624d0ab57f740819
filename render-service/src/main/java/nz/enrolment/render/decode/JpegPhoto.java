package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Reads a JPEG of any colours.
final class JpegPhoto {
  /// All of a JPEG of several scans is held in the decoder's memory, six bytes a dot, outside of
  /// the heap.
  private static final long MOST_DOTS_AT_ONCE = 25_000_000;

  private JpegPhoto() {}

  static BufferedImage read(byte[] file, JpegMarkers markers) throws IOException {
    long most = markers.isHeldWhole() ? MOST_DOTS_AT_ONCE : Photo.MOST_DOTS;
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
