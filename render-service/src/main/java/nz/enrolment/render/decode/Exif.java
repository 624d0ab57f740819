package nz.enrolment.render.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a camera says of a picture (Exif 2.32), of which nothing is wanted but how it was held.
final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int HEADER = 8;

  private Exif() {}

  /// The tag stands in the first directory, in twelve bytes: tag, type, count, value.
  ///
  /// @param tiff in either byte order
  /// @return upright when it says nothing of it, or nothing that can be read
  static Orientation orientation(ByteBuffer tiff) {
    if (tiff.remaining() < HEADER) {
      return Orientation.UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff.getInt(4) & 0xffffffffL;
    if (directory + 2 > tiff.limit()) {
      return Orientation.UPRIGHT;
    }
    int entries = tiff.getShort((int) directory) & 0xffff;
    for (long at = directory + 2; entries-- > 0 && at + ENTRY <= tiff.limit(); at += ENTRY) {
      if ((tiff.getShort((int) at) & 0xffff) == ORIENTATION) {
        return Orientation.of(tiff.getShort((int) at + 8));
      }
    }
    return Orientation.UPRIGHT;
  }
}
