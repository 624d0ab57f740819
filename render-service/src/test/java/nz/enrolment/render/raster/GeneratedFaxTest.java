package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.PrintPaper;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One in ten of the seeds of `GeneratedPaperTest`: a fax costs more and depends on less.
class GeneratedFaxTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final RasterPdf RASTER = new RasterPdf("render-service test");

  @TempDir Path folder;

  static LongStream seeds() {
    long first = Long.getLong("generated.seed", 1);
    int count = Integer.getInteger("generated.enrolments", 100);
    return LongStream.range(first, first + Math.max(1, count / 10));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void decodes_to_the_dots_that_were_drawn_and_libtiff_has_nothing_to_say(long seed)
      throws Exception {
    var enrolment = GeneratedEnrolment.of(seed).enrolment();
    byte[] pdf = PRINT.print(LayOutEnrolment.layOut(enrolment)).pdf();
    Resolution resolution = Resolution.values()[(int) (seed % 3)];

    byte[] tiff = RASTER.raster(pdf, resolution);

    try (var document = Loader.loadPDF(pdf)) {
      BilevelPage page = new BilevelPage(document, resolution);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        assertThat(Pictures.rows(Pictures.read(tiff, i))).isEqualTo(page.draw(i));
      }
    }
    requireClean(tiff);
  }

  private void requireClean(byte[] tiff) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/tiffinfo")), "libtiff-tools are not installed");
    Path file = Files.write(folder.resolve("fax.tiff"), tiff);
    Process tiffinfo = new ProcessBuilder(List.of("tiffinfo", "-D", file.toString())).start();
    String complaints =
        new String(tiffinfo.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(complaints).isEmpty();
    assertThat(tiffinfo.waitFor()).isZero();
  }
}
