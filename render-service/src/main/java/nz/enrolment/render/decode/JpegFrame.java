package nz.enrolment.render.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import nz.enrolment.render.decode.JpegSegments.Segment;

/// How the dots of a JPEG are coded (ITU-T T.81, B.2.2).
///
/// @param components the names of the samples of a dot: one, three or, for print, four
record JpegFrame(boolean isProgressive, int width, int height, List<Integer> components) {
  private static final int BASELINE = 0xc0;
  private static final int EXTENDED = 0xc1;
  private static final int PROGRESSIVE = 0xc2;
  private static final int LAST = 0xcf;

  /// The names come after six bytes, three bytes each.
  private static final int BEFORE_COMPONENTS = 6;

  JpegFrame {
    components = List.copyOf(components);
  }

  long dots() {
    return (long) width * height;
  }

  /// @throws Refusal when there is none, or it is coded as neither browsers nor we can read it:
  ///   without loss, by arithmetic, with twelve bits, in layers, or without its height
  static JpegFrame of(JpegSegments jpeg) throws IOException {
    List<Segment> frames = jpeg.all().stream().filter(it -> isFrame(it.marker())).toList();
    if (frames.size() != 1 || frames.getFirst().content().remaining() < BEFORE_COMPONENTS) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    int marker = frames.getFirst().marker();
    ByteBuffer frame = frames.getFirst().content();
    int height = frame.getShort(1) & 0xffff;
    int width = frame.getShort(3) & 0xffff;
    int count = frame.get(5) & 0xff;
    if (width == 0 || count == 0 || frame.remaining() < BEFORE_COMPONENTS + 3 * count) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    if (frame.get(0) != Byte.SIZE || !isKnown(marker, count) || height == 0) {
      throw new UndecodableFile(Obstacle.UNKNOWN_PICTURE);
    }
    return new JpegFrame(
        marker == PROGRESSIVE,
        width,
        height,
        IntStream.range(0, count)
            .mapToObj(i -> frame.get(BEFORE_COMPONENTS + 3 * i) & 0xff)
            .toList());
  }

  private static boolean isKnown(int marker, int count) {
    return (marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE)
        && (count == 1 || count == 3 || count == 4);
  }

  /// SOF0 to SOF15, but for what else stands among them (DHT, JPG, DAC).
  private static boolean isFrame(int marker) {
    return marker >= BASELINE
        && marker <= LAST
        && marker != 0xc4
        && marker != 0xc8
        && marker != 0xcc;
  }
}
