package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import nz.enrolment.address.index.file.Layout;

/// The texts of the index.
final class Texts {
  private final MemorySegment section;
  private final long bytes;

  Texts(MemorySegment section) {
    this.section = section;
    this.bytes = 4 + 4L * Layout.u32(section, 0);
  }

  String text(int position) {
    long start = position == 0 ? 0 : Layout.u32(section, 4L * position);
    byte[] utf8 = new byte[(int) (Layout.u32(section, 4L * (position + 1)) - start)];
    MemorySegment.copy(section, ValueLayout.JAVA_BYTE, bytes + start, utf8, 0, utf8.length);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
