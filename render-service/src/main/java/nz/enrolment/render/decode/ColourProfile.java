package nz.enrolment.render.decode;

import static java.awt.Transparency.OPAQUE;

import java.awt.color.CMMException;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The colour profile of a picture (ICC). Browsers leave out one that cannot be used, and so is it
/// done here: its dots are whole without it.
final class ColourProfile {
  private static final int APP2 = 0xe2;
  private static final String NAME = "ICC_PROFILE\0";

  /// Number of the part and of all parts, a byte each.
  private static final int NUMBERS = 2;

  private ColourProfile() {}

  /// That of a JPEG (ICC.1, B.4): its parts in their order, when none is missing or there twice.
  ///
  /// @return none when there is none that can be used
  static Optional<ICC_Profile> of(JpegSegments jpeg, JpegFrame frame) {
    List<ByteBuffer> parts =
        jpeg.of(APP2)
            .filter(it -> it.startsWith(NAME))
            .map(it -> it.from(NAME.length()))
            .filter(part -> part.remaining() >= NUMBERS)
            .toList();
    TreeMap<Integer, ByteBuffer> ordered = new TreeMap<>();
    parts.forEach(part -> ordered.put(part.get(0) & 0xff, part));
    boolean isWhole =
        !parts.isEmpty()
            && ordered.size() == parts.size()
            && ordered.firstKey() == 1
            && ordered.lastKey() == parts.size()
            && parts.stream().allMatch(part -> (part.get(1) & 0xff) == parts.size());
    return isWhole ? usable(joined(ordered), frame.components().size()) : Optional.empty();
  }

  private static byte[] joined(TreeMap<Integer, ByteBuffer> parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    parts.values().forEach(part -> joined.writeBytes(bytes(part)));
    return joined.toByteArray();
  }

  private static byte[] bytes(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining() - NUMBERS];
    part.get(NUMBERS, bytes);
    return bytes;
  }

  /// Whether colours come out of it is only known when it is tried.
  static Optional<ICC_Profile> usable(byte[] data, int components) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(data);
      ICC_ColorSpace colours = new ICC_ColorSpace(profile);
      boolean fits = colours.getNumComponents() == components;
      if (fits) {
        colours.toRGB(new float[components]);
        colours.fromRGB(new float[] {1, 0, 0});
      }
      return fits ? Optional.of(profile) : Optional.empty();
    } catch (CMMException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  /// The picture with the colours that its samples mean, if there is a profile.
  static BufferedImage inSrgb(BufferedImage picture, Optional<ICC_Profile> profile) {
    return profile.map(it -> inSrgb(picture, it)).orElse(picture);
  }

  private static BufferedImage inSrgb(BufferedImage picture, ICC_Profile profile) {
    ColorModel colours =
        new ComponentColorModel(
            new ICC_ColorSpace(profile), false, false, OPAQUE, DataBuffer.TYPE_BYTE);
    WritableRaster samples =
        colours.createCompatibleWritableRaster(picture.getWidth(), picture.getHeight());
    int[] row = new int[picture.getWidth() * 3];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRaster().getPixels(0, y, picture.getWidth(), 1, row);
      samples.setPixels(0, y, picture.getWidth(), 1, row);
    }
    BufferedImage meant = new BufferedImage(colours, samples, false, null);
    return new ColorConvertOp(null)
        .filter(
            meant,
            new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB));
  }
}
