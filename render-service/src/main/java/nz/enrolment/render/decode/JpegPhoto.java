package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Reads a JPEG of any colours.
final class JpegPhoto {
  static final String MEDIA_TYPE = "image/jpeg";

  /// So many dots of a picture that is only looked through become one.
  private static final int STEP = 16;

  private JpegPhoto() {}

  static BufferedImage read(Jpeg jpeg) throws IOException {
    jpeg.requireSize();
    requireWhole(jpeg);
    return switch (jpeg.colours()) {
      case GREY, YCC, RGB -> Photo.read(jpeg.withProfile(), MEDIA_TYPE, jpeg.mostDots());
      case CMYK, YCCK -> inks(jpeg);
    };
  }

  /// The JDK does not read the four colours of print; PDF knows them, and PDFBox has the profile.
  private static BufferedImage inks(Jpeg jpeg) throws IOException {
    try (PDDocument holder = new PDDocument()) {
      PDImageXObject picture = JPEGFactory.createFromByteArray(holder, jpeg.plain());
      int step = Photo.step(picture.getWidth(), picture.getHeight(), jpeg.mostDots());
      return picture.getImage(null, step);
    }
  }

  /// A file that lost its end may still have all of its dots: then its decoder, which is given an
  /// end, has nothing to warn of.
  ///
  /// @throws Refusal when dots are lost
  static void requireWhole(Jpeg jpeg) throws IOException {
    if (jpeg.segments().hasEnd()) {
      return;
    }
    ImageReader reader = Photo.reader(MEDIA_TYPE);
    AtomicBoolean isWhole = new AtomicBoolean(true);
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg.plain()))) {
      reader.addIIOReadWarningListener((_, _) -> isWhole.set(false));
      reader.setInput(input, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(STEP, STEP, 0, 0);
      reader.readRaster(0, param);
    } finally {
      reader.dispose();
    }
    if (!isWhole.get()) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
  }
}
