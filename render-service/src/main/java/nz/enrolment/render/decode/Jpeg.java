package nz.enrolment.render.decode;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import nz.enrolment.render.decode.JpegSegments.Segment;

/// A JPEG, and what of it makes its dots. Decoders stumble over the rest: profiles that are no
/// profiles, segments of odd lengths, thumbnails, what several programs say of its colours. So they
/// get the dots alone, and what the colours are in one way that all of them know.
record Jpeg(JpegSegments segments, JpegFrame frame, JpegColours colours) {
  /// All of a JPEG of several scans is held in the decoder's memory, six bytes a dot, outside of
  /// the heap.
  private static final long MOST_DOTS_AT_ONCE = 25_000_000;

  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int FIRST_APP = 0xe0;
  private static final int COMMENT = 0xfe;
  private static final String EXIF = "Exif\0";

  /// Of a profile in one segment, after its name and two numbers.
  private static final int MOST_OF_PROFILE = 0xffff - 2 - 14;

  /// @throws Refusal when it is no JPEG, a part of it is lost, or it is coded in a way that is not
  ///   read
  static Jpeg read(byte[] file, JpegColours.Said said) throws IOException {
    JpegSegments segments = JpegSegments.read(file);
    JpegFrame frame = JpegFrame.of(segments);
    if (segments.of(JpegSegments.SCAN).findAny().isEmpty()) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    return new Jpeg(segments, frame, JpegColours.of(segments, frame, said));
  }

  /// @throws Refusal when it claims to have more dots than its decoder is to be given
  void requireSize() throws UndecodableFile {
    if (frame.dots() > mostDots()) {
      throw new UndecodableFile(Obstacle.TOO_LARGE);
    }
  }

  /// Dots that its decoder is to be given.
  long mostDots() {
    boolean isHeldWhole =
        frame.isProgressive() || segments.of(JpegSegments.SCAN).skip(1).findAny().isPresent();
    return isHeldWhole ? MOST_DOTS_AT_ONCE : Photo.MOST_DOTS;
  }

  /// As the camera was held. A byte that fills up goes before the TIFF.
  Orientation orientation() {
    return segments
        .first(APP1, EXIF)
        .filter(exif -> exif.content().remaining() > EXIF.length())
        .map(exif -> Exif.orientation(exif.from(EXIF.length() + 1)))
        .orElse(Orientation.UPRIGHT);
  }

  /// The dots as every decoder reads them, without a profile.
  byte[] plain() {
    return plain(Optional.empty());
  }

  /// The same, with the profile of its colours if that can be used.
  byte[] withProfile() {
    return plain(ColourProfile.of(segments, frame));
  }

  private byte[] plain(Optional<ICC_Profile> profile) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    marker(plain, JpegSegments.START);
    write(plain, colours.segment());
    profile.ifPresent(it -> write(plain, it.getData()));
    segments.all().stream().filter(it -> makesDots(it.marker())).forEach(it -> write(plain, it));
    marker(plain, JpegSegments.END);
    return plain.toByteArray();
  }

  private static boolean makesDots(int marker) {
    return marker < FIRST_APP || marker > COMMENT;
  }

  private static void marker(ByteArrayOutputStream plain, int marker) {
    plain.write(0xff);
    plain.write(marker);
  }

  private static void write(ByteArrayOutputStream plain, ByteBuffer bytes) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(bytes.position(), copy);
    plain.writeBytes(copy);
  }

  private static void write(ByteArrayOutputStream plain, Segment segment) {
    marker(plain, segment.marker());
    length(plain, segment.content().remaining());
    write(plain, segment.content());
    write(plain, segment.coded());
  }

  private static void length(ByteArrayOutputStream plain, int content) {
    plain.write(content + 2 >> 8);
    plain.write(content + 2);
  }

  private static void write(ByteArrayOutputStream plain, byte[] profile) {
    int parts = (profile.length + MOST_OF_PROFILE - 1) / MOST_OF_PROFILE;
    for (int i = 0; i < parts; i++) {
      int from = i * MOST_OF_PROFILE;
      ByteBuffer part =
          ByteBuffer.wrap(profile, from, Math.min(MOST_OF_PROFILE, profile.length - from));
      marker(plain, APP2);
      length(plain, 14 + part.remaining());
      "ICC_PROFILE\0".chars().forEach(plain::write);
      plain.write(i + 1);
      plain.write(parts);
      write(plain, part);
    }
  }
}
