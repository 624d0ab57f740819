package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Codes the dots of a page: as they are where that takes no more room than a JPEG of them, so text
/// stays crisp and photos stay small.
final class PictureEncoder {
  private static final float QUALITY = 0.8f;

  /// What a camera or scanner makes of a sheet without colour.
  private static final int NEARLY_GREY = 10;

  private PictureEncoder() {}

  /// @param page of type `TYPE_INT_RGB`
  static Picture of(BufferedImage page) throws IOException {
    int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    Picture.Colour colour = isGrey(dots) ? Picture.Colour.GREY : Picture.Colour.RGB;
    byte[] samples = samples(dots, colour);
    byte[] deflated = deflated(samples);
    byte[] jpeg = jpeg(page.getWidth(), page.getHeight(), colour, samples);
    return deflated.length <= jpeg.length
        ? picture(page, colour, Picture.Coding.DEFLATED, deflated)
        : picture(page, colour, Picture.Coding.JPEG, jpeg);
  }

  private static Picture picture(
      BufferedImage page, Picture.Colour colour, Picture.Coding coding, byte[] data) {
    return new Picture(page.getWidth(), page.getHeight(), colour, coding, data);
  }

  private static boolean isGrey(int[] dots) {
    for (int dot : dots) {
      int red = dot >> 16 & 0xff;
      int green = dot >> 8 & 0xff;
      int blue = dot & 0xff;
      if (Math.abs(red - green) > NEARLY_GREY || Math.abs(green - blue) > NEARLY_GREY) {
        return false;
      }
    }
    return true;
  }

  private static byte[] samples(int[] dots, Picture.Colour colour) {
    byte[] samples = new byte[colour == Picture.Colour.GREY ? dots.length : dots.length * 3];
    int at = 0;
    for (int dot : dots) {
      switch (colour) {
        case GREY -> samples[at++] = (byte) luma(dot);
        case RGB -> {
          samples[at++] = (byte) (dot >> 16);
          samples[at++] = (byte) (dot >> 8);
          samples[at++] = (byte) dot;
        }
      }
    }
    return samples;
  }

  /// ITU-R BT.601.
  private static int luma(int dot) {
    return (299 * (dot >> 16 & 0xff) + 587 * (dot >> 8 & 0xff) + 114 * (dot & 0xff) + 500) / 1000;
  }

  private static byte[] deflated(byte[] samples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(samples);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(int width, int height, Picture.Colour colour, byte[] samples)
      throws IOException {
    ImageTypeSpecifier type =
        ImageTypeSpecifier.createFromBufferedImageType(
            switch (colour) {
              case GREY -> BufferedImage.TYPE_BYTE_GRAY;
              case RGB -> BufferedImage.TYPE_3BYTE_BGR;
            });
    BufferedImage image = type.createBufferedImage(width, height);
    image.getRaster().setDataElements(0, 0, width, height, samples);
    ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
