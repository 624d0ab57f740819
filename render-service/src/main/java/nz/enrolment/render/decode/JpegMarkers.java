package nz.enrolment.render.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What the markers of a JPEG file say (ITU-T T.81, annex B) that its decoder does not tell.
///
/// @param dots that it claims to have
/// @param components samples a dot: 1, 3 or, for print, 4
/// @param isHeldWhole whether its decoder holds all dots in memory until the last scan
record JpegMarkers(long dots, int components, boolean isHeldWhole, Orientation orientation) {
  /// A photo has about ten. Each goes over all dots again, and takes a few bytes only.
  private static final int MOST_SCANS = 64;

  /// All of a JPEG of several scans is held in the decoder's memory, six bytes a dot, outside of
  /// the heap.
  private static final long MOST_DOTS_AT_ONCE = 25_000_000;

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int APP1 = 0xe1;
  private static final int PROGRESSIVE = 0xc2;
  private static final long EXIF = 0x457869660000L;
  private static final int ORIENTATION = 0x0112;

  /// @throws Refusal when it is no JPEG, has no end, or too many scans
  static JpegMarkers read(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (file.length < 4 || bytes.getShort() != (short) (0xff00 | START)) {
      throw new Refusal(Obstacle.UNKNOWN_FORMAT);
    }
    return read(bytes);
  }

  /// Dots that its decoder is to be given.
  long mostDots() {
    return isHeldWhole ? MOST_DOTS_AT_ONCE : Photo.MOST_DOTS;
  }

  private static JpegMarkers read(ByteBuffer bytes) throws IOException {
    long dots = 0;
    int components = 0;
    boolean isProgressive = false;
    Orientation orientation = Orientation.UPRIGHT;
    int scans = 0;
    for (int marker = next(bytes); marker != END; marker = next(bytes)) {
      ByteBuffer segment = segment(bytes, marker);
      if (isFrame(marker) && segment.remaining() > 5) {
        dots = Math.max(dots, (long) unsigned(segment, 1) * unsigned(segment, 3));
        components = segment.get(5);
        isProgressive = marker == PROGRESSIVE;
      } else if (marker == APP1 && orientation.equals(Orientation.UPRIGHT)) {
        orientation = orientation(segment);
      } else if (marker == SCAN && ++scans > MOST_SCANS) {
        throw new Refusal(Obstacle.TOO_COMPLEX);
      }
    }
    return new JpegMarkers(dots, components, isProgressive || scans > 1, orientation);
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  /// The next marker, past coded dots: among those a byte `ff` is followed by a zero or a restart.
  private static int next(ByteBuffer bytes) throws IOException {
    while (bytes.remaining() >= 2) {
      if (bytes.get() == -1) {
        int marker = bytes.get(bytes.position()) & 0xff;
        if (marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7)) {
          bytes.get();
          return marker;
        }
      }
    }
    throw new Refusal(Obstacle.DAMAGED);
  }

  private static ByteBuffer segment(ByteBuffer bytes, int marker) throws IOException {
    if (marker == START || marker == 1) {
      return ByteBuffer.allocate(0);
    }
    int length = bytes.remaining() < 2 ? 0 : bytes.getShort() & 0xffff;
    if (length < 2 || length - 2 > bytes.remaining()) {
      throw new Refusal(Obstacle.DAMAGED);
    }
    ByteBuffer segment = bytes.slice(bytes.position(), length - 2);
    bytes.position(bytes.position() + length - 2);
    return segment;
  }

  /// SOF0 to SOF15, but for what else stands among them (DHT, JPG, DAC).
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /// Exif is a TIFF within the segment; the tag stands in its first directory, in twelve bytes:
  /// tag, type, count, value.
  private static Orientation orientation(ByteBuffer segment) {
    if (segment.remaining() < 20 || segment.getLong(0) >>> 16 != EXIF) {
      return Orientation.UPRIGHT;
    }
    ByteBuffer tiff = segment.slice(6, segment.remaining() - 6);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff.getInt(4) & 0xffffffffL;
    if (directory + 2 > tiff.limit()) {
      return Orientation.UPRIGHT;
    }
    int entries = tiff.getShort((int) directory) & 0xffff;
    for (long at = directory + 2; entries-- > 0 && at + 12 <= tiff.limit(); at += 12) {
      if ((tiff.getShort((int) at) & 0xffff) == ORIENTATION) {
        return Orientation.of(tiff.getShort((int) at + 8));
      }
    }
    return Orientation.UPRIGHT;
  }
}
