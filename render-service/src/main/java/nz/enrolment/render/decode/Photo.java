package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads a picture by the JDK's own reader, and no larger than a page can use.
final class Photo {
  /// Phones take 12 to 50 million.
  static final long MOST_DOTS = 50_000_000;

  /// Dots that are held in memory, before they are made as few as a page can show.
  private static final long MOST_AT_ONCE = 40_000_000;

  private Photo() {}

  /// @param most dots that it may have
  /// @throws Refusal when it claims more
  static BufferedImage read(byte[] file, String mediaType, long most) throws IOException {
    ImageReader reader = reader(mediaType);
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      // Its metadata is not read: it may be a text of any size, deflated.
      reader.setInput(input, true, true);
      int step = step(reader.getWidth(0), reader.getHeight(0), most);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  /// Other readers that happen to be on the class path are not asked.
  static ImageReader reader(String mediaType) {
    for (Iterator<ImageReader> all = ImageIO.getImageReadersByMIMEType(mediaType);
        all.hasNext(); ) {
      ImageReader reader = all.next();
      if (reader.getClass().getModule() == ImageIO.class.getModule()) {
        return reader;
      }
    }
    throw new IllegalStateException("this JDK reads no " + mediaType);
  }

  /// Every how many dots one is read, so that at least as many remain as its pages can show, and
  /// mostly twice as many.
  ///
  /// @throws Refusal when there are more than `most`, or they would fill too many pages
  static int step(int width, int height, long most) throws UndecodableFile {
    long dots = (long) width * height;
    if (dots > most) {
      throw new UndecodableFile(Obstacle.TOO_LARGE);
    }
    double scale = PageFit.scale(width, height);
    int step = Math.max(1, (int) (1 / scale / 2));
    while (dots / ((long) step * step) > MOST_AT_ONCE && (step + 1) * scale <= 1) {
      step++;
    }
    return step;
  }
}
