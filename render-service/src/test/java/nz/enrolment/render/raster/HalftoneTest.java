package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.Watched;
import nz.enrolment.render.attach.EvidenceFiles;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.PrintPaper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalftoneTest {
  private static final Path KEPT =
      Path.of("src", "test", "resources", "pages", "fax-of-evidence.png");
  private static final byte[] PDF =
      new PrintPaper("render-service test")
          .print(
              LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"))
                  .with(EvidenceFiles.attached()))
          .pdf();

  @ParameterizedTest
  @ValueSource(ints = {40, 90, 128, 170, 220})
  void a_tone_is_as_black_as_it_is_dark(int tone) {
    byte[] grey = new byte[160 * 160];
    Arrays.fill(grey, (byte) tone);

    double black = black(Halftone.dots(grey, 160, 160, 8)) / (160.0 * 160);

    assertThat(black).isBetween((232 - tone) / 208.0 - 0.02, (232 - tone) / 208.0 + 0.02);
  }

  @Test
  void paper_is_white_and_ink_is_black() {
    byte[] grey = new byte[64 * 64];
    Arrays.fill(grey, (byte) 240);
    assertThat(black(Halftone.dots(grey, 64, 64, 8))).isZero();
    Arrays.fill(grey, (byte) 10);
    assertThat(black(Halftone.dots(grey, 64, 64, 8))).isEqualTo(64 * 64);
  }

  @Test
  void a_letter_on_an_even_tone_is_drawn_in_full() {
    byte[] grey = new byte[64 * 64];
    Arrays.fill(grey, (byte) 150);
    for (int y = 16; y < 48; y++) {
      grey[y * 64 + 32] = 60;
      grey[y * 64 + 33] = 60;
    }
    byte[] rows = Halftone.dots(grey, 64, 64, 8);

    for (int y = 16; y < 48; y++) {
      assertThat(rows[y * 8 + 4] & 0xc0).isEqualTo(0xc0);
    }
  }

  @Test
  void the_mean_of_a_neighbourhood_is_what_adding_it_up_gives() {
    byte[] grey = new byte[23 * 17];
    new Random(5).nextBytes(grey);
    Neighbourhood around = new Neighbourhood(grey, 23, 17, 4);

    for (int y = 0; y < 17; y++) {
      int[] means = around.means(y).clone();
      for (int x = 0; x < 23; x++) {
        assertThat(means[x]).isEqualTo(mean(grey, x, y));
      }
    }
  }

  private static int mean(byte[] grey, int x, int y) {
    int sum = 0;
    int count = 0;
    for (int v = Math.max(0, y - 4); v <= Math.min(16, y + 4); v++) {
      for (int u = Math.max(0, x - 4); u <= Math.min(22, x + 4); u++) {
        sum += grey[v * 23 + u] & 0xff;
        count++;
      }
    }
    return sum / count;
  }

  /// `-Dgolden.write` keeps a new picture.
  @Test
  void a_fax_of_a_photo_looks_as_it_did() throws IOException {
    BufferedImage page = Pictures.read(new RasterPdf("test").raster(PDF, Resolution.FAX), 2);
    if (Boolean.getBoolean("golden.write")) {
      ImageIO.write(page, "png", KEPT.toFile());
    }
    ImageIO.write(
        page,
        "png",
        Files.createDirectories(Path.of("target", "pages"))
            .resolve("fax-of-evidence.png")
            .toFile());

    assertThat(Pictures.rows(page)).isEqualTo(Pictures.rows(ImageIO.read(KEPT.toFile())));
  }

  @Test
  void only_pictures_are_in_dots() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PDF)) {
      byte[] ours = new BilevelPage(pdf, Resolution.FAX).draw(0);
      byte[] photo = new BilevelPage(pdf, Resolution.FAX).draw(2);

      assertThat(black(ours) / (8.0 * ours.length)).isLessThan(0.1);
      assertThat(black(Arrays.copyOf(photo, 216 * 180))).isLessThan(216 * 180 * 8 / 10);
      assertThat(black(photo) / (8.0 * photo.length)).isGreaterThan(0.15);
    }
  }

  @Test
  void takes_less_than_half_of_what_the_dots_take() {
    byte[] tiff = new RasterPdf("test").raster(PDF, Resolution.FAX);

    assertThat(tiff.length).isLessThan(6 * 216 * 2292 / 4);
  }

  @Test
  void opens_no_file_for_a_picture() throws IOException {
    new RasterPdf("test").raster(PDF, Resolution.FAX); // loads classes, which are files
    ImageIO.setUseCache(true);
    RasterPdf raster = new RasterPdf("test");

    assertThat(Watched.touchedBy(() -> raster.raster(PDF, Resolution.FAX))).isEmpty();
  }

  private static int black(byte[] rows) {
    int black = 0;
    for (byte dots : rows) {
      black += Integer.bitCount(dots & 0xff);
    }
    return black;
  }
}
