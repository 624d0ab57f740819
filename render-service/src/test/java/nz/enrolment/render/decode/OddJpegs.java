package nz.enrolment.render.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// JPEGs whose dots are whole, and whose other segments are odd in ways that cameras, programs for
/// print and servers of pictures make them.
final class OddJpegs {
  static final byte[] USUAL =
      Samples.file(Samples.card(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg");

  private static final byte[] BARE = withoutJfif(USUAL);

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private OddJpegs() {}

  static Stream<OddFile> all() {
    return Stream.of(profiles(), colours(), segments(), ends(), cameras()).flatMap(odd -> odd);
  }

  private static OddFile odd(String name, byte[] file) {
    return new OddFile(name, "image/jpeg", file, USUAL);
  }

  private static OddFile with(String name, byte[]... segments) {
    return odd(name, with(USUAL, segments));
  }

  private static OddFile instead(String name, byte[]... segments) {
    return odd(name, with(BARE, segments));
  }

  private static Stream<OddFile> profiles() {
    byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    byte[] noise = new byte[3000];
    new Random(3).nextBytes(noise);
    byte[] noColours = SRGB.clone();
    Arrays.fill(noColours, 128, noColours.length, (byte) 0);
    byte[] inks = SRGB.clone();
    System.arraycopy(bytes("CMYK"), 0, inks, 16, 4);
    return Stream.of(
        with("an empty profile", profile(1, 1, new byte[0])),
        with("a profile without numbers", segment(0xe2, bytes("ICC_PROFILE\0"))),
        with("a profile of noise", profile(1, 1, noise)),
        with("a profile of a header", profile(1, 1, part(SRGB, 0, 128))),
        with("half of a profile", profile(1, 1, part(SRGB, 0, SRGB.length / 2))),
        with("a profile without its curves", profile(1, 1, noColours)),
        with("a profile that says that it is of inks", profile(1, 1, inks)),
        with("a profile of grey", profile(1, 1, grey)),
        with("the first part of a profile", profile(1, 2, part(SRGB, 0, 1000))),
        with("the last part of a profile", profile(2, 2, part(SRGB, 1000, SRGB.length))),
        with("a part that is there twice", profile(1, 1, SRGB), profile(1, 1, SRGB)),
        with("a part of none", profile(1, 0, SRGB)),
        with("a part before the first", profile(0, 1, SRGB)),
        with("parts that say another number", profile(1, 2, SRGB), profile(2, 3, SRGB)),
        with("a profile as it should be", profile(1, 1, SRGB)),
        with(
            "a profile back to front",
            profile(2, 2, part(SRGB, 1000, SRGB.length)),
            profile(1, 2, part(SRGB, 0, 1000))),
        with("another's second segment", segment(0xe2, bytes("MPF\0II*\0"))));
  }

  /// In a file of its own; in a PDF, Adobe's word goes before all others.
  static final OddFile TWO_WORDS = with("Adobe's 0 beside JFIF", adobe(0));

  private static Stream<OddFile> colours() {
    return Stream.of(
        TWO_WORDS,
        odd("no segment but its dots", BARE),
        with("Adobe's 1 beside JFIF", adobe(1)),
        with("Adobe's 2 beside JFIF", adobe(2)),
        instead("Adobe's 1", adobe(1)),
        instead("Adobe's 2 of three colours", adobe(2)),
        instead("Adobe's 77", adobe(77)),
        instead("Adobe twice", adobe(0), adobe(1)),
        instead("Adobe of no length", segment(0xee, new byte[0])),
        instead("Adobe of five bytes", segment(0xee, bytes("Adobe"))),
        instead("Adobe of eleven bytes", segment(0xee, bytes("Adobe\0\144\0\0\0\0"))),
        instead("Adobe with more", segment(0xee, bytes("Adobe\0\144\0\0\0\0\1more"))),
        instead("somebody else's fourteenth", segment(0xee, bytes("Adobf\0\144\0\0\0\0\0"))));
  }

  private static Stream<OddFile> segments() {
    List<byte[]> each = new ArrayList<>();
    for (int marker = 0xe0; marker <= 0xef; marker++) {
      each.add(segment(marker, bytes("unknown, and of odd length ")));
    }
    return Stream.of(
        instead("JFIF with a thumbnail", jfif(4, 4, 48)),
        instead("JFIF that claims a thumbnail", jfif(255, 255, 0)),
        instead("JFIF with half of a thumbnail", jfif(16, 16, 99)),
        with("JFXX with a thumbnail", segment(0xe0, joined(bytes("JFXX\0\20"), USUAL))),
        with("JFXX of no kind", segment(0xe0, bytes("JFXX\0\377"))),
        instead("JFIF of five bytes", segment(0xe0, bytes("JFIF\0"))),
        instead("JFIF of version 9", segment(0xe0, bytes("JFIF\0\11\11\7\0\0\0\0\0\0"))),
        with("JFIF twice", jfif(0, 0, 0)),
        instead("JFIF behind Exif", exif(1, 'M'), jfif(0, 0, 0)),
        with("every segment of programs", each.toArray(byte[][]::new)),
        with("an empty comment", segment(0xfe, new byte[0])),
        with("a comment of 65,533 bytes", segment(0xfe, new byte[65_533])),
        with("a comment that looks like a picture", segment(0xfe, USUAL)),
        with("bytes that fill up", new byte[] {-1, -1, -1, -1}),
        with("bytes before a marker", bytes("stray")),
        with("zeros before a marker", new byte[7]));
  }

  private static Stream<OddFile> ends() {
    return Stream.of(
        odd("a second picture behind it", joined(USUAL, USUAL)),
        odd("a film behind it", joined(USUAL, bytes("\0\0\0\30ftypmp42 and so on"))),
        odd("zeros behind it", joined(USUAL, new byte[4096])),
        odd("a line end behind it", joined(USUAL, bytes("\r\n"))),
        odd("a start of nothing behind it", joined(USUAL, bytes("\377\330\377"))),
        odd("no end", part(USUAL, 0, USUAL.length - 2)),
        odd("half of its end", part(USUAL, 0, USUAL.length - 1)));
  }

  private static Stream<OddFile> cameras() {
    return Stream.of(
        with("Exif of no length", segment(0xe1, new byte[0])),
        with("Exif of its name", segment(0xe1, bytes("Exif\0\0"))),
        with("Exif of a header", segment(0xe1, bytes("Exif\0\0MM\0*"))),
        with("Exif of noise", segment(0xe1, bytes("Exif\0\0noise, noise, noise, noise"))),
        with("XMP", segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x/>"))),
        with("held in the 0th way", exif(0, 'M')),
        with("held in the 9th way", exif(9, 'I')),
        with("held in the 65535th way", exif(65535, 'M')));
  }

  /// Turned as its Exif says; the usual one lies as its dots lie.
  static byte[] exif(int orientation, char order) {
    boolean isBig = order == 'M';
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.order(isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) order).put((byte) order).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    return segment(0xe1, joined(bytes("Exif\0\0"), tiff.array()));
  }

  /// That the JDK writes: 18 bytes.
  static byte[] withoutJfif(byte[] jpeg) {
    int at = new String(jpeg, ISO_8859_1).indexOf("JFIF\0") - 4;
    return joined(part(jpeg, 0, at), part(jpeg, at + 18, jpeg.length));
  }

  static byte[] profile(int number, int of, byte[] data) {
    byte[] numbers = {(byte) number, (byte) of};
    return segment(0xe2, joined(joined(bytes("ICC_PROFILE\0"), numbers), data));
  }

  static byte[] adobe(int transform) {
    return segment(0xee, joined(bytes("Adobe\0\144\0\0\0\0"), new byte[] {(byte) transform}));
  }

  private static byte[] jfif(int width, int height, int thumbnail) {
    byte[] head = joined(bytes("JFIF\0\1\1\0\0\1\0\1"), new byte[] {(byte) width, (byte) height});
    return segment(0xe0, joined(head, new byte[thumbnail]));
  }

  static byte[] segment(int marker, byte[] content) {
    byte[] head = {
      -1, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)
    };
    return joined(head, content);
  }

  /// Behind the start, which every JPEG has.
  static byte[] with(byte[] jpeg, byte[]... segments) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    Stream.of(segments).forEach(file::writeBytes);
    file.write(jpeg, 2, jpeg.length - 2);
    return file.toByteArray();
  }

  static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }

  static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  static byte[] joined(byte[] first, byte[] second) {
    return Samples.inserted(first, first.length, second);
  }
}
