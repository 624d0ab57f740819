package nz.enrolment.render.decode;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pictures as libjpeg's tools take and give them (netpbm's P5 and P6).
final class Pnm {
  private static final Pattern HEADER = Pattern.compile("P([56])\\s+(\\d+)\\s+(\\d+)\\s+255\\s");

  private Pnm() {}

  static BufferedImage read(byte[] pnm) {
    Matcher header = HEADER.matcher(new String(pnm, 0, Math.min(40, pnm.length), US_ASCII));
    if (!header.lookingAt()) {
      throw new AssertionError("no picture");
    }
    int each = header.group(1).equals("6") ? 3 : 1;
    int width = Integer.parseInt(header.group(2));
    int height = Integer.parseInt(header.group(3));
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int at = header.end() + i * each;
      int red = pnm[at] & 0xff;
      int green = pnm[at + each / 2] & 0xff;
      int blue = pnm[at + each - 1] & 0xff;
      picture.setRGB(i % width, i / width, red << 16 | green << 8 | blue);
    }
    return picture;
  }

  static byte[] write(BufferedImage picture) {
    ByteArrayOutputStream pnm = new ByteArrayOutputStream();
    pnm.writeBytes(
        "P6 %d %d 255\n".formatted(picture.getWidth(), picture.getHeight()).getBytes(US_ASCII));
    for (int i = 0; i < picture.getWidth() * picture.getHeight(); i++) {
      int rgb = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
      pnm.write(rgb >> 16);
      pnm.write(rgb >> 8);
      pnm.write(rgb);
    }
    return pnm.toByteArray();
  }
}
