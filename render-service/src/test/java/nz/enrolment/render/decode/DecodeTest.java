package nz.enrolment.render.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodeTest {
  private static final Color WHITE = Color.WHITE;

  /// The red corner is at the upper left of the dots as they lie in the file.
  @ParameterizedTest
  @CsvSource({
    "1, false, false, false",
    "2, false, true, false",
    "3, false, true, true",
    "4, false, false, true",
    "5, true, false, false",
    "6, true, true, false",
    "7, true, true, true",
    "8, true, false, true"
  })
  void a_photo_stands_as_the_camera_was_held(int tag, boolean turned, boolean right, boolean low)
      throws IOException {
    Picture page = page("image/jpeg", Samples.withExif(Samples.card("jpeg"), tag));
    BufferedImage dots = Dots.of(page);

    assertThat(page.height() > page.width()).isEqualTo(turned);
    assertThat(near(dots, right ? 0.98 : 0.02, low ? 0.98 : 0.02)).satisfies(DecodeTest::isRed);
  }

  @Test
  void a_photo_that_says_nothing_of_it_lies_as_it_is() throws IOException {
    assertThat(near(Dots.of(page("image/jpeg", Samples.card("jpeg"))), 0.02, 0.02))
        .satisfies(DecodeTest::isRed);
  }

  @Test
  void nothing_of_a_photo_is_kept_but_what_can_be_seen() {
    byte[] photo = Samples.withExif(Samples.card("jpeg"), 1);
    byte[] data = page("image/jpeg", photo).data();

    assertThat(text(photo)).contains("GPS", "Exif");
    assertThat(text(data)).doesNotContain("GPS", "Exif", "36.8485");
  }

  @Test
  void a_photo_is_no_larger_than_a_page_can_show() {
    Picture page =
        page(
            "image/jpeg",
            Samples.file(Samples.card(4000, 3000, BufferedImage.TYPE_INT_RGB), "jpeg"));

    assertThat(page.width()).isEqualTo(Sheets.WIDTH);
    assertThat(page.colour()).isEqualTo(Picture.Colour.RGB);
    assertThat(page.coding()).isEqualTo(Picture.Coding.JPEG);
  }

  @Test
  void a_small_picture_keeps_its_dots() {
    assertThat(
            page(
                    "image/png",
                    Samples.file(Samples.card(300, 200, BufferedImage.TYPE_INT_RGB), "png"))
                .width())
        .isEqualTo(300);
  }

  @Test
  void pages_of_text_lose_no_dot_and_have_no_colour() {
    List<Picture> pages = pages("application/pdf", Samples.letter(2));

    assertThat(pages).hasSize(2);
    assertThat(pages.getLast().coding()).isEqualTo(Picture.Coding.DEFLATED);
    assertThat(pages.getLast().colour()).isEqualTo(Picture.Colour.GREY);
    assertThat(pages).allMatch(page -> page.height() == Sheets.HEIGHT);
  }

  @Test
  void what_lets_light_through_lies_on_white() throws IOException {
    byte[] png = Samples.file(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");

    assertThat(near(Dots.of(page("image/png", png)), 0.5, 0.5)).isEqualTo(WHITE);
  }

  @ParameterizedTest
  @CsvSource({"10", "11", "12", "13", "5", "2"})
  void every_kind_of_png_shows_the_same(int type) throws IOException {
    BufferedImage picture = new BufferedImage(64, 64, type);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(WHITE);
    graphics.fillRect(0, 0, 64, 64);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, 32, 64);
    BufferedImage dots = Dots.of(page("image/png", Samples.file(picture, "png")));

    assertThat(near(dots, 0.2, 0.5)).isEqualTo(Color.BLACK);
    assertThat(near(dots, 0.8, 0.5)).isEqualTo(WHITE);
  }

  @Test
  void sixteen_bits_of_a_colour_become_eight() throws IOException {
    var model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, 3, DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(64, 64);
    for (int i = 0; i < 64 * 64; i++) {
      raster.setPixel(i % 64, i / 64, new int[] {0xffff, 0x8000, 0, 0xffff});
    }
    byte[] png = Samples.file(new BufferedImage(model, raster, false, null), "png");

    Color colour = near(Dots.of(page("image/png", png)), 0.5, 0.5);

    assertThat(colour).isIn(new Color(255, 128, 0), new Color(255, 127, 0));
  }

  /// As programs for print write it: 255 is no ink.
  @ParameterizedTest
  @CsvSource({"255, 255", "0, 0"})
  void the_colours_of_print_become_those_of_a_screen(int sample, int grey) throws IOException {
    Color colour = near(Dots.of(page("image/jpeg", inks(sample))), 0.5, 0.5);

    assertThat(colour.getGreen()).isBetween(grey - 40, grey + 40);
  }

  private static byte[] inks(int sample) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
    int[] samples = new int[64 * 64 * 4];
    Arrays.fill(samples, sample);
    raster.setPixels(0, 0, 64, 64, samples);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(raster, null, null));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  @Test
  void the_same_file_gives_the_same_bytes_in_this_process_and_its_own() throws IOException {
    byte[] file = Samples.letter(2);
    List<Picture> here = pages("application/pdf", file);

    assertThat(new DecodeFile(10_000_000).decode("application/pdf", file, Duration.ofSeconds(30)))
        .isInstanceOfSatisfying(
            Decoded.Pages.class,
            there -> assertThat(there.pictures()).usingRecursiveComparison().isEqualTo(here));
  }

  private static Picture page(String mediaType, byte[] file) {
    return pages(mediaType, file).getFirst();
  }

  private static List<Picture> pages(String mediaType, byte[] file) {
    return switch (Decode.decode(mediaType, file)) {
      case Decoded.Pages(List<Picture> pictures) -> pictures;
      case Decoded.Refused(Obstacle obstacle) -> throw new IllegalStateException(obstacle.name());
    };
  }

  private static Color near(BufferedImage dots, double x, double y) {
    return new Color(dots.getRGB((int) (dots.getWidth() * x), (int) (dots.getHeight() * y)));
  }

  private static void isRed(Color colour) {
    assertThat(colour.getRed()).isGreaterThan(200);
    assertThat(colour.getGreen()).isLessThan(60);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
