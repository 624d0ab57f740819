package nz.enrolment.render.decode;

import java.nio.ByteBuffer;
import java.util.List;

/// What the samples of a JPEG are. The standard does not say; readers go by what libjpeg makes of
/// the segments of JFIF and Adobe and, without those, of the components' names.
enum JpegColours {
  GREY,
  /// Lightness and two differences of colour, as nearly every photo has them.
  YCC,
  RGB,
  CMYK,
  /// Lightness, two differences of colour, and black.
  YCCK;

  private static final int JFIF = 0xe0;
  private static final int ADOBE = 0xee;

  /// Where Adobe's segment says it, and how long that is at least.
  private static final int TRANSFORM = 11;

  private static final int LEAST_OF_JFIF = 14;

  private static final List<Integer> NAMED_RGB = List.of((int) 'R', (int) 'G', (int) 'B');

  /// What is said of them around the file.
  enum Said {
    /// It is a file of its own.
    NOTHING,
    /// It is in a PDF, which leaves it to the file.
    NOTHING_IN_PDF,
    /// It is in a PDF that says so (ISO 32000-1, table 13, `ColorTransform`).
    TRANSFORMED,
    NOT_TRANSFORMED
  }

  static JpegColours of(JpegSegments jpeg, JpegFrame frame, Said said) {
    int transform = adobe(jpeg);
    return switch (frame.components().size()) {
      case 1 -> GREY;
      case 3 -> isTransformed(jpeg, frame, transform, said) ? YCC : RGB;
      default -> isBlackApart(transform, said) ? YCCK : CMYK;
    };
  }

  /// In a file of its own, JFIF goes before Adobe; in a PDF, Adobe goes before everything.
  private static boolean isTransformed(
      JpegSegments jpeg, JpegFrame frame, int transform, Said said) {
    boolean isUsual = !frame.components().equals(NAMED_RGB);
    return switch (said) {
      case NOTHING -> hasJfif(jpeg) || (transform < 0 ? isUsual : transform != 0);
      case NOTHING_IN_PDF -> transform < 0 ? hasJfif(jpeg) || isUsual : transform != 0;
      case TRANSFORMED -> transform != 0;
      case NOT_TRANSFORMED -> transform > 0;
    };
  }

  private static boolean isBlackApart(int transform, Said said) {
    return transform < 0 ? said == Said.TRANSFORMED : transform != 0;
  }

  private static boolean hasJfif(JpegSegments jpeg) {
    return jpeg.of(JFIF)
        .anyMatch(it -> it.startsWith("JFIF\0") && it.content().remaining() >= LEAST_OF_JFIF);
  }

  /// The last that says it counts; -1 when nothing is said.
  private static int adobe(JpegSegments jpeg) {
    return jpeg.of(ADOBE)
        .filter(it -> it.startsWith("Adobe") && it.content().remaining() > TRANSFORM)
        .map(it -> it.content().get(TRANSFORM) & 0xff)
        .reduce(-1, (_, last) -> last);
  }

  /// The segment that says it to every reader.
  ByteBuffer segment() {
    return switch (this) {
      case GREY, YCC -> segment(JFIF, "JFIF\0", 1, 1, 0, 0, 1, 0, 1, 0, 0);
      case RGB, CMYK -> segment(ADOBE, "Adobe", 0, 100, 0, 0, 0, 0, 0);
      case YCCK -> segment(ADOBE, "Adobe", 0, 100, 0, 0, 0, 0, 2);
    };
  }

  private static ByteBuffer segment(int marker, String name, int... rest) {
    int length = 2 + name.length() + rest.length;
    ByteBuffer segment = ByteBuffer.allocate(2 + length);
    segment.putShort((short) (0xff00 | marker)).putShort((short) length);
    name.chars().forEach(letter -> segment.put((byte) letter));
    for (int part : rest) {
      segment.put((byte) part);
    }
    return segment.flip();
  }
}
