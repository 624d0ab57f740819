package nz.enrolment.render.raster;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.Rational;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFEntry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pages as one TIFF of class F (RFC 2306, sections 2 to 4; TIFF 6.0).
///
/// ```
/// file = "II" 42 offset-of-first-directory page*
/// page = strip* values directory offset-of-next-directory     strips and directory at even offsets
/// ```
final class ClassF {
  private static final int ONE_PAGE_OF_MANY = 2;
  private static final int GROUP_4 = 4;
  private static final int WHITE_IS_ZERO = 0;
  private static final int INCH = 2;

  private final FaxOptions fax;
  private final String software;
  private final int pages;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
  private final ImageOutputStream out = new MemoryCacheImageOutputStream(file);
  private final TIFFWriter tiff = new TIFFWriter();
  private int written;

  /// Where the offset of the next directory belongs.
  private long link;

  /// @param software ASCII
  /// @param pages how many will be added
  ClassF(FaxOptions fax, String software, int pages) throws IOException {
    this.fax = fax;
    // With its final zero an even number of bytes, so that the directory behind it begins at one.
    this.software = software.length() % 2 == 0 ? software + " " : software;
    this.pages = pages;
    out.setByteOrder(ByteOrder.LITTLE_ENDIAN);
    tiff.writeTIFFHeader(out);
    endWithLink();
  }

  /// Adds the next page.
  ///
  /// @param rows as in [Group4#encode]
  void add(byte[] rows) throws IOException {
    int height = fax.resolution().height();
    int strips = Math.ceilDiv(height, fax.rows());
    long[] offsets = new long[strips];
    long[] sizes = new long[strips];
    for (int i = 0; i < strips; i++) {
      int from = i * fax.rows();
      int to = Math.min(from + fax.rows(), height);
      byte[] strip = Group4.encode(rows, fax.resolution().width(), from, to);
      offsets[i] = out.getStreamPosition();
      sizes[i] = strip.length;
      write(fax.order().arrange(strip));
    }
    linkTo(tiff.writeIFD(directory(offsets, sizes), out));
    endWithLink();
    written++;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    if (bytes.length % 2 == 1) {
      out.write(0);
    }
  }

  private void linkTo(long directory) throws IOException {
    long end = out.getStreamPosition();
    out.seek(link);
    tiff.writeOffset(out, directory);
    out.seek(end);
  }

  /// To nothing, until there is another page.
  private void endWithLink() throws IOException {
    link = out.getStreamPosition();
    tiff.writeOffset(out, 0);
  }

  private List<Entry> directory(long[] offsets, long[] sizes) {
    Resolution resolution = fax.resolution();
    return List.of(
        large(TIFF.TAG_SUBFILE_TYPE, ONE_PAGE_OF_MANY),
        small(TIFF.TAG_IMAGE_WIDTH, resolution.width()),
        small(TIFF.TAG_IMAGE_HEIGHT, resolution.height()),
        small(TIFF.TAG_BITS_PER_SAMPLE, 1),
        small(TIFF.TAG_COMPRESSION, GROUP_4),
        small(TIFF.TAG_PHOTOMETRIC_INTERPRETATION, WHITE_IS_ZERO),
        small(TIFF.TAG_FILL_ORDER, fax.order().tag()),
        large(TIFF.TAG_STRIP_OFFSETS, offsets),
        small(TIFF.TAG_ORIENTATION, 1),
        small(TIFF.TAG_SAMPLES_PER_PIXEL, 1),
        small(TIFF.TAG_ROWS_PER_STRIP, fax.rows()),
        large(TIFF.TAG_STRIP_BYTE_COUNTS, sizes),
        new TIFFEntry(TIFF.TAG_X_RESOLUTION, new Rational(resolution.horizontal())),
        new TIFFEntry(TIFF.TAG_Y_RESOLUTION, new Rational(resolution.vertical())),
        large(TIFF.TAG_GROUP4OPTIONS, 0),
        small(TIFF.TAG_RESOLUTION_UNIT, INCH),
        new TIFFEntry(TIFF.TAG_PAGE_NUMBER, new short[] {(short) written, (short) pages}),
        new TIFFEntry(TIFF.TAG_SOFTWARE, software));
  }

  private static Entry small(int tag, int value) {
    return new TIFFEntry(tag, TIFF.TYPE_SHORT, value);
  }

  private static Entry large(int tag, Object values) {
    return new TIFFEntry(tag, TIFF.TYPE_LONG, values);
  }

  /// The file, once all pages were added.
  byte[] bytes() throws IOException {
    out.close();
    return file.toByteArray();
  }
}
