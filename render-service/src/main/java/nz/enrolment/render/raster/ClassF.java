package nz.enrolment.render.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Writes pages as one TIFF of class F (RFC 2306, sections 2 to 4; TIFF 6.0).
///
/// ```
/// file = "II" 42 offset-of-first-directory page*
/// page = strip* directory                       each at an even offset
/// ```
final class ClassF {
  private static final byte[] HEADER = {'I', 'I', 42, 0, 0, 0, 0, 0};
  private static final int FIRST = 4;
  private static final int ONE_PAGE_OF_MANY = 2;
  private static final int GROUP_4 = 4;
  private static final int WHITE_IS_ZERO = 0;
  private static final int INCH = 2;

  private final Fax fax;
  private final String software;
  private final int pages;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
  private final List<Integer> links = new ArrayList<>(List.of(FIRST));
  private final List<Integer> directories = new ArrayList<>();

  /// @param software ASCII
  /// @param pages how many will be added
  ClassF(Fax fax, String software, int pages) {
    this.fax = fax;
    this.software = software;
    this.pages = pages;
    write(HEADER);
  }

  /// Adds the next page.
  ///
  /// @param rows as in [Group4#encode]
  void add(byte[] rows) {
    int height = fax.resolution().height();
    List<Integer> offsets = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int from = 0; from < height; from += fax.rows()) {
      int to = Math.min(from + fax.rows(), height);
      byte[] strip = Group4.encode(rows, fax.resolution().width(), from, to);
      offsets.add(file.size());
      sizes.add(strip.length);
      write(fax.order().arrange(strip));
    }
    int start = file.size();
    Directory directory = directory(offsets, sizes);
    write(directory.bytes(start));
    directories.add(start);
    links.add(start + directory.link());
  }

  private Directory directory(List<Integer> offsets, List<Integer> sizes) {
    Resolution resolution = fax.resolution();
    return new Directory()
        .large(254, ONE_PAGE_OF_MANY)
        .number(256, resolution.width())
        .number(257, resolution.height())
        .number(258, 1) // bits of a sample
        .number(259, GROUP_4)
        .number(262, WHITE_IS_ZERO)
        .number(266, fax.order().tag())
        .large(273, offsets)
        .number(274, 1) // top left first
        .number(277, 1) // samples of a dot
        .number(278, fax.rows())
        .large(279, sizes)
        .fraction(282, resolution.horizontal())
        .fraction(283, resolution.vertical())
        .large(293, 0) // T.6 without uncompressed mode
        .number(296, INCH)
        .pair(297, directories.size(), pages)
        .text(305, software);
  }

  private void write(byte[] bytes) {
    file.writeBytes(bytes);
    if (bytes.length % 2 == 1) {
      file.write(0);
    }
  }

  /// The file, once all pages were added.
  byte[] bytes() {
    byte[] bytes = file.toByteArray();
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < directories.size(); i++) {
      all.putInt(links.get(i), directories.get(i));
    }
    return bytes;
  }
}
