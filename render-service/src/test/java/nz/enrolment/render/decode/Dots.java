package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;

/// What can be seen of a file that was decoded.
final class Dots {
  private Dots() {}

  static List<BufferedImage> of(String mediaType, byte[] file) {
    return switch (Decode.decode(mediaType, file)) {
      case Decoded.Pages(List<Picture> pictures) -> pictures.stream().map(Dots::of).toList();
      case Decoded.Refused(Obstacle obstacle) -> throw new AssertionError(obstacle.name());
    };
  }

  static BufferedImage of(Picture picture) {
    try {
      return switch (picture.coding()) {
        case JPEG -> asSeen(ImageIO.read(new ByteArrayInputStream(picture.data())));
        case DEFLATED -> inflated(picture);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The JDK gives the dots of a grey picture in another grey.
  private static BufferedImage asSeen(BufferedImage picture) {
    BufferedImage seen =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    seen.createGraphics().drawImage(picture, 0, 0, null);
    return seen;
  }

  private static BufferedImage inflated(Picture picture) throws IOException {
    byte[] samples =
        new InflaterInputStream(new ByteArrayInputStream(picture.data())).readAllBytes();
    int each = picture.colour() == Picture.Colour.GREY ? 1 : 3;
    BufferedImage dots =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < samples.length / each; i++) {
      int red = samples[i * each] & 0xff;
      int green = samples[i * each + each / 2] & 0xff;
      int blue = samples[i * each + each - 1] & 0xff;
      dots.setRGB(i % picture.width(), i / picture.width(), red << 16 | green << 8 | blue);
    }
    return dots;
  }

  /// How far two pictures of the same size are apart: the mean over all samples, of 255.
  static double apart(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      throw new AssertionError(
          "%d×%d and %d×%d"
              .formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
    }
    int[] dots = all(one);
    int[] others = all(other);
    long apart = IntStream.range(0, dots.length).mapToLong(i -> apart(dots[i], others[i])).sum();
    return apart / 3.0 / dots.length;
  }

  private static int apart(int one, int other) {
    return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
        + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
        + Math.abs((one & 0xff) - (other & 0xff));
  }

  /// How many dots are dark.
  static long ink(BufferedImage page) {
    return IntStream.of(all(page)).filter(dot -> (dot & 0xff) < 128).count();
  }

  /// The mean colours of squares of so many dots, row by row: red, green and blue of 255.
  static List<double[]> means(BufferedImage page, int size) {
    int across = page.getWidth() / size;
    return IntStream.range(0, across * (page.getHeight() / size))
        .mapToObj(i -> page.getSubimage(i % across * size, i / across * size, size, size))
        .map(Dots::mean)
        .toList();
  }

  private static double[] mean(BufferedImage square) {
    int[] dots = all(square);
    return IntStream.of(16, 8, 0)
        .mapToDouble(band -> IntStream.of(dots).map(dot -> dot >> band & 0xff).average().orElse(0))
        .toArray();
  }

  private static int[] all(BufferedImage page) {
    return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
  }
}
