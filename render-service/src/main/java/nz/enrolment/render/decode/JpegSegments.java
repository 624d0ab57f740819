package nz.enrolment.render.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JPEG file in its segments (ITU-T T.81, annex B), up to the end of its picture. What stands
/// between them, or behind that end, belongs to none: phones keep a second picture or a film there.
///
/// @param hasEnd whether the picture's end is marked
record JpegSegments(List<Segment> all, boolean hasEnd) {
  /// A photo has some thirty, and one for each 64 kB of what it says about itself.
  private static final int MOST = 10_000;

  /// A photo has about ten. Each goes over all dots again, and takes a few bytes only.
  private static final int MOST_SCANS = 64;

  static final int START = 0xd8;
  static final int END = 0xd9;
  static final int SCAN = 0xda;
  private static final int TEMPORARY = 0x01;

  /// @param content what follows its length
  /// @param coded the dots that follow a start of scan; else nothing
  record Segment(int marker, ByteBuffer content, ByteBuffer coded) {

    boolean startsWith(String text) {
      if (content.remaining() < text.length()) {
        return false;
      }
      for (int i = 0; i < text.length(); i++) {
        if (content.get(content.position() + i) != text.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    /// All but the first bytes.
    ByteBuffer from(int index) {
      return content.slice(index, content.remaining() - index);
    }
  }

  /// @throws Refusal when it is no JPEG, ends within a segment, or has too many
  static JpegSegments read(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (file.length < 4 || bytes.getShort() != (short) (0xff00 | START)) {
      throw new UndecodableFile(Obstacle.UNKNOWN_FORMAT);
    }
    List<Segment> segments = new ArrayList<>();
    int scans = 0;
    int marker = next(bytes);
    while (marker != END && bytes.hasRemaining()) {
      if (marker != START && marker != TEMPORARY) {
        segments.add(segment(bytes, marker));
        scans += marker == SCAN ? 1 : 0;
      }
      if (scans > MOST_SCANS || segments.size() > MOST) {
        throw new UndecodableFile(Obstacle.TOO_COMPLEX);
      }
      marker = next(bytes);
    }
    return new JpegSegments(List.copyOf(segments), marker == END);
  }

  Stream<Segment> of(int marker) {
    return all.stream().filter(segment -> segment.marker() == marker);
  }

  Optional<Segment> first(int marker, String text) {
    return of(marker).filter(segment -> segment.startsWith(text)).findFirst();
  }

  /// Past the next marker, which it gives; 0 and all bytes when there is none.
  private static int next(ByteBuffer bytes) {
    while (bytes.remaining() >= 2) {
      if (bytes.get() == -1 && isMarker(bytes.get(bytes.position()) & 0xff)) {
        return bytes.get() & 0xff;
      }
    }
    bytes.position(bytes.limit());
    return 0;
  }

  /// Among coded dots a byte `ff` is followed by a zero or a restart.
  private static boolean isMarker(int marker) {
    return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
  }

  private static Segment segment(ByteBuffer bytes, int marker) throws IOException {
    int length = bytes.remaining() < 2 ? 0 : bytes.getShort() & 0xffff;
    if (length < 2 || length - 2 > bytes.remaining()) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    ByteBuffer content = bytes.slice(bytes.position(), length - 2);
    bytes.position(bytes.position() + length - 2);
    return new Segment(marker, content, marker == SCAN ? coded(bytes) : ByteBuffer.allocate(0));
  }

  /// Up to the next marker, before which it stops.
  private static ByteBuffer coded(ByteBuffer bytes) {
    int from = bytes.position();
    int marker = next(bytes);
    bytes.position(marker == 0 ? bytes.limit() : bytes.position() - 2);
    return bytes.slice(from, bytes.position() - from);
  }
}
