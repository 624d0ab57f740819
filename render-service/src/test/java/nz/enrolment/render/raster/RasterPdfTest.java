package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.tiff.Rational;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.attach.EvidenceFiles;
import nz.enrolment.render.decode.Samples;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.PrintPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RasterPdfTest {
  private static final RasterPdf RASTER = new RasterPdf("render-service test");
  private static final byte[] PDF =
      new PrintPaper("render-service test")
          .print(LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural")))
          .pdf();

  @ParameterizedTest
  @EnumSource
  void writes_a_class_f_page_for_each_page(Resolution resolution) throws Exception {
    byte[] tiff = RASTER.raster(PDF, resolution);
    Files.write(
        Files.createDirectories(Path.of("target", "looks")).resolve(resolution + ".tiff"), tiff);
    CompoundDirectory pages = pages(tiff);

    assertThat(pages.directoryCount()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      Directory page = pages.getDirectory(i);
      assertThat(tag(page, TIFF.TAG_IMAGE_WIDTH)).isEqualTo(resolution.width());
      assertThat(tag(page, TIFF.TAG_IMAGE_HEIGHT)).isEqualTo(resolution.height());
      assertThat(tag(page, TIFF.TAG_X_RESOLUTION)).isEqualTo(new Rational(resolution.horizontal()));
      assertThat(tag(page, TIFF.TAG_Y_RESOLUTION)).isEqualTo(new Rational(resolution.vertical()));
      assertThat(tag(page, TIFF.TAG_RESOLUTION_UNIT)).isEqualTo(2);
      assertThat(tag(page, TIFF.TAG_COMPRESSION)).isEqualTo(4);
      assertThat(tag(page, TIFF.TAG_PHOTOMETRIC_INTERPRETATION)).isEqualTo(0);
      assertThat(tag(page, TIFF.TAG_BITS_PER_SAMPLE)).isEqualTo(1);
      assertThat(tag(page, TIFF.TAG_ROWS_PER_STRIP)).isEqualTo(resolution.height());
      assertThat(tag(page, TIFF.TAG_SUBFILE_TYPE)).isEqualTo(2L);
      assertThat(tag(page, TIFF.TAG_PAGE_NUMBER)).isEqualTo(new int[] {i, 2});
    }
  }

  @Test
  void draws_black_on_white() throws Exception {
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(RASTER.raster(PDF, Resolution.FAX)));

    long black =
        IntStream.range(0, page.getHeight())
            .mapToLong(y ->
                IntStream.range(0, page.getWidth())
                    .filter(x -> (page.getRGB(x, y) & 0xffffff) == 0)
                    .count())
            .sum();

    assertThat(page.getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
    assertThat((double) black / page.getWidth() / page.getHeight()).isBetween(0.01, 0.1);
  }

  @Test
  void gives_the_same_bytes_for_the_same_pdf() {
    assertThat(RASTER.raster(PDF, Resolution.FAX)).isEqualTo(RASTER.raster(PDF, Resolution.FAX));
  }

  @Test
  void writes_a_page_for_each_part_of_a_long_picture() throws Exception {
    byte[] screenshot = Samples.file(Samples.card(1080, 12_000, BufferedImage.TYPE_INT_RGB), "png");
    byte[] pdf =
        new PrintPaper("render-service test")
            .print(
                LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"))
                    .with(
                        EvidenceFiles.attach(
                            EvidenceFiles.fetched("tall.png", "image/png", screenshot))))
            .pdf();
    byte[] tiff = RASTER.raster(pdf, Resolution.FAX);
    Files.write(Files.createDirectories(Path.of("target", "looks")).resolve("tall.tiff"), tiff);
    Files.write(Path.of("target", "looks", "tall.pdf"), pdf);

    assertThat(pages(tiff).directoryCount()).isEqualTo(9);
  }

  private static CompoundDirectory pages(byte[] tiff) throws Exception {
    return (CompoundDirectory) new TIFFReader().read(new ByteArrayImageInputStream(tiff));
  }

  private static Object tag(Directory page, int tag) {
    return page.getEntryById(tag).getValue();
  }
}
