package nz.enrolment.render.raster;

/// Which bit of a byte is the leftmost dot. Old fax boards send bytes as they lie in the file, and
/// want the order of the line.
public enum FillOrder {
  /// What every reader of TIFF takes.
  HIGHEST_BIT_FIRST(1),
  /// The order of the line.
  LOWEST_BIT_FIRST(2);

  private final int tag;

  FillOrder(int tag) {
    this.tag = tag;
  }

  /// The value of the TIFF tag.
  int tag() {
    return tag;
  }

  byte[] arrange(byte[] highestFirst) {
    return switch (this) {
      case HIGHEST_BIT_FIRST -> highestFirst;
      case LOWEST_BIT_FIRST -> turned(highestFirst);
    };
  }

  private static byte[] turned(byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
    }
    return turned;
  }
}
