package nz.enrolment.render.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.ConformanceReport;
import nz.enrolment.render.ConformanceReport.Counted;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.PrintPaper;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One in ten of the seeds of `GeneratedPaperIT`: a fax costs more and depends on less.
@Execution(ExecutionMode.CONCURRENT)
class GeneratedFaxIT {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final RasterPdf RASTER = new RasterPdf("render-service test");

  @TempDir Path folder;

  static LongStream seeds() {
    return ConformanceReport.everyTenthSeed();
  }

  @AfterAll
  static void report() {
    ConformanceReport.write();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void decodes_to_the_dots_that_were_drawn_and_libtiff_has_nothing_to_say(long seed)
      throws Exception {
    var enrolment = GeneratedEnrolment.of(seed).enrolment();
    byte[] pdf = PRINT.print(LayOutEnrolment.layOut(enrolment)).pdf();
    Resolution resolution = Resolution.values()[(int) (seed % 3)];

    byte[] tiff = RASTER.raster(pdf, resolution);

    ConformanceReport.add(Counted.FAXES, 1);
    requireSame(tiff, pdf, resolution);
    requireClean(tiff);
  }

  private static void requireSame(byte[] tiff, byte[] pdf, Resolution resolution)
      throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      BilevelPage page = new BilevelPage(document, resolution);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        ConformanceReport.add(Counted.FAX_PAGES, 1);
        assertThat(Pictures.rows(Pictures.read(tiff, i))).isEqualTo(page.draw(i));
        ConformanceReport.add(Counted.FAX_PAGES_SAME, 1);
      }
    }
  }

  private void requireClean(byte[] tiff) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/tiffinfo")), "libtiff-tools are not installed");
    Path file = Files.write(folder.resolve("fax.tiff"), tiff);
    Process tiffinfo = new ProcessBuilder(List.of("tiffinfo", "-D", file.toString())).start();
    String complaints =
        new String(tiffinfo.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean isClean = tiffinfo.waitFor() == 0 && complaints.isEmpty();
    ConformanceReport.add(Counted.COMPLAINTS, isClean ? 0 : 1);
    assertThat(isClean).as(complaints).isTrue();
  }
}
