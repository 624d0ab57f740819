package nz.enrolment.render.raster;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// What another's reader makes of a TIFF.
final class Pictures {

  private Pictures() {}

  /// @param index of the page, from 0
  static BufferedImage read(byte[] tiff, int index) throws IOException {
    ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff))) {
      reader.setInput(input);
      return reader.read(index);
    } finally {
      reader.dispose();
    }
  }

  /// As [BilevelPage#draw] has them.
  static byte[] rows(BufferedImage page) {
    int stride = (page.getWidth() + 7) / 8;
    byte[] rows = new byte[stride * page.getHeight()];
    int[] line = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRGB(0, y, line.length, 1, line, 0, line.length);
      for (int x = 0; x < line.length; x++) {
        if ((line[x] & 0xffffff) == 0) {
          rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return rows;
  }
}
