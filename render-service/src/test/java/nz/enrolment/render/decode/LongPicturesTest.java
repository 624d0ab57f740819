package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures that are too long for one page: all that was scrolled, a panorama, a receipt.
class LongPicturesTest {

  @ParameterizedTest
  @CsvSource({
    // width, height, pages, dots across on each
    "1080, 12000, 7, 1080",
    "1170, 9000, 6, 1170",
    "1440, 20000, 11, 1386",
    "720, 8000, 5, 720",
    "3000, 15000, 4, 1386",
    "12000, 1080, 10, 1080",
    "16000, 3900, 6, 1827"
  })
  void are_shown_on_several_pages_as_large_as_these_allow(
      int width, int height, int pages, int across) {
    Sheets sheets = Sheets.ofDots(width, height);

    assertThat(sheets.parts()).hasSize(pages);
    assertThat(sheets.parts())
        .allMatch(it -> (height > width ? it.width : it.height) == across)
        .allMatch(it -> it.width <= Sheets.WIDTH && it.height <= Sheets.HEIGHT);
  }

  /// Screens of phones, photos, wide photos, and what is small enough.
  @ParameterizedTest
  @CsvSource({
    "1080, 2400",
    "1170, 2532",
    "1440, 3200",
    "1644, 3840",
    "3000, 4000",
    "4000, 2250",
    "3440, 1440",
    "600, 1700",
    "300, 1800",
    "10, 10",
    "1, 1",
    "6000, 8000"
  })
  void that_one_page_shows_legibly_stay_on_one(int width, int height) {
    assertThat(Sheets.ofDots(width, height).parts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1080, 12000", "12000, 1080", "1386, 3655", "900, 17001", "5001, 1999"})
  void lose_no_line_between_two_pages(int width, int height) {
    List<Rectangle> parts = Sheets.ofDots(width, height).parts();
    Rectangle all = parts.stream().reduce(Rectangle::union).orElseThrow();
    double scale = Sheets.ofDots(width, height).scale();

    assertThat(all)
        .isEqualTo(
            new Rectangle((int) Math.round(width * scale), (int) Math.round(height * scale)));
    assertThat(
            IntStream.range(1, parts.size())
                .mapToObj(i -> parts.get(i - 1).intersection(parts.get(i))))
        .allMatch(shared -> Math.min(shared.width, shared.height) >= 63);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void keep_every_dot_in_its_place(String format) {
    List<BufferedImage> pages =
        Dots.of("image/" + format, Samples.file(stripes(1080, 12000), format));
    List<Rectangle> parts = Sheets.ofDots(1080, 12000).parts();

    assertThat(pages).hasSize(7);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(Dots.apart(pages.get(i), part(stripes(1080, 12000), parts.get(i)))).isLessThan(2);
    }
  }

  @Test
  void are_turned_before_they_are_cut() {
    byte[] lying = Samples.file(stripes(1080, 6000), "jpeg");
    List<BufferedImage> pages = Dots.of("image/jpeg", Samples.withExif(lying, 6));

    assertThat(pages).hasSize(5);
    assertThat(pages).allMatch(page -> page.getHeight() == 1080);
    assertThat(new Color(pages.getLast().getRGB(pages.getLast().getWidth() - 3, 3)).getGreen())
        .isLessThan(60);
  }

  /// A phone makes one page of all that was scrolled, of as many points as it has.
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void in_a_pdf_are_cut_too(int turned) {
    String size = turned % 180 == 0 ? "[10 20 400 4020]" : "[10 20 4010 410]";
    String page = "/MediaBox %s /Rotate %d".formatted(size, turned);
    List<BufferedImage> pages =
        Dots.of("application/pdf", RawPdf.page("", page, ladder(turned)).bytes());

    assertThat(pages).hasSize(7);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(Dots.apart(pages.get(i), part(rungs(), Sheets.ofPoints(390, 4000).parts().get(i))))
          .as("page " + i)
          .isLessThan(1.5);
    }
  }

  /// Fifty rungs, each darker and longer than the one above, as they look on the turned page.
  private static BufferedImage rungs() {
    double scale = Sheets.ofPoints(390, 4000).scale();
    BufferedImage all =
        new BufferedImage(
            (int) (390 * scale), (int) Math.round(4000 * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = all.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, all.getWidth(), all.getHeight());
    graphics.scale(scale, scale);
    for (int i = 0; i < 50; i++) {
      graphics.setColor(new Color(i / 50f, 0, 0));
      graphics.fillRect(0, i * 80, 40 + i * 6, 40);
    }
    return all;
  }

  private static String ladder(int turned) {
    StringBuilder content =
        new StringBuilder(
            switch (turned) {
              case 0 -> "1 0 0 -1 10 4020 cm ";
              case 90 -> "0 1 1 0 10 20 cm ";
              case 180 -> "-1 0 0 1 400 20 cm ";
              default -> "0 -1 -1 0 4010 410 cm ";
            });
    for (int i = 0; i < 50; i++) {
      content.append("%f 0 0 rg 0 %d %d 40 re f ".formatted(i / 50f, i * 80, 40 + i * 6));
    }
    return content.toString();
  }

  @Test
  void of_more_pages_than_are_shown_of_one_file_are_refused() {
    byte[] png = Samples.file(new BufferedImage(20, 100_000, BufferedImage.TYPE_BYTE_GRAY), "png");
    byte[] pdf = RawPdf.page("", "/MediaBox [0 0 20 14400]", "").bytes();

    assertThat(Decode.decode("image/png", png))
        .isEqualTo(new Decoded.Refused(Obstacle.TOO_MANY_PAGES));
    assertThat(Decode.decode("application/pdf", pdf)).isInstanceOf(Decoded.Pages.class);
  }

  /// Of colours that change on the way down.
  private static BufferedImage stripes(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      int rgb = new Color(255 - 255 * y / height, y / 64 % 2 * 255, 255 * y / height).getRGB();
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, y < 64 && x < 64 ? 0xff0000 : rgb);
      }
    }
    return picture;
  }

  private static BufferedImage part(BufferedImage all, Rectangle part) {
    Rectangle there = part.intersection(new Rectangle(all.getWidth(), all.getHeight()));
    return all.getSubimage(there.x, there.y, there.width, there.height);
  }
}
