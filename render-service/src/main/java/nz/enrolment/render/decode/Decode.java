package nz.enrolment.render.decode;

import java.awt.Rectangle;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Pictures of a file's pages. Opens no file and no socket, whatever the bytes say. Its bounds are
/// those of numbers (dots, pages); time and memory are bounded from outside, by [DecodeFile].
final class Decode {
  private static final Map<String, Format> BY_MEDIA_TYPE =
      Map.of(
          "image/jpeg", Decode::jpeg,
          "image/png", Decode::png,
          "application/pdf", PdfPages::of);

  static {
    ImageIO.setUseCache(false);
  }

  private Decode() {}

  private interface Format {
    List<Picture> pages(byte[] file) throws IOException;
  }

  /// Total but for a lack of memory.
  static Decoded decode(String mediaType, byte[] file) {
    Format format = BY_MEDIA_TYPE.get(mediaType);
    try {
      return format == null
          ? new Decoded.Refused(Obstacle.UNKNOWN_FORMAT)
          : new Decoded.Pages(format.pages(file));
    } catch (StackOverflowError e) {
      return new Decoded.Refused(Obstacle.TOO_COMPLEX);
    } catch (IOException | RuntimeException e) {
      // What the libraries throw at a broken file is as manifold as the breaks.
      return new Decoded.Refused(UndecodableFile.within(e));
    }
  }

  private static List<Picture> jpeg(byte[] file) throws IOException {
    Jpeg jpeg = Jpeg.read(file, JpegColours.Said.NOTHING);
    return pages(JpegPhoto.read(jpeg), jpeg.orientation(), Optional.empty());
  }

  private static List<Picture> png(byte[] file) throws IOException {
    Png png = Png.read(file);
    BufferedImage picture = Photo.read(png.plain(), "image/png", Photo.MOST_DOTS);
    return pages(picture, png.orientation(), png.profile());
  }

  private static List<Picture> pages(
      BufferedImage picture, Orientation orientation, Optional<ICC_Profile> profile)
      throws IOException {
    PageFit fit = PageFit.of(picture, orientation);
    fit.sheets().requireAtMost(Sheets.MOST);
    List<Picture> pages = new ArrayList<>();
    for (Rectangle part : fit.sheets().parts()) {
      pages.add(PictureEncoder.of(ColourProfile.inSrgb(fit.page(part), profile)));
    }
    return pages;
  }
}
