package nz.enrolment.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.render.layout.Cover;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import nz.enrolment.render.print.HtmlOfPaper;
import nz.enrolment.render.print.PrintPaper;
import nz.enrolment.render.print.Printed;
import nz.enrolment.render.raster.RasterPdf;
import nz.enrolment.render.raster.Resolution;

/// Prints tables as Markdown. The document is the adult of the contract's examples, under a cover
/// sheet: three pages.
final class RenderBenchmark {
  private static final int SECONDS = 10;
  private static final PrintPaper PRINT = new PrintPaper("benchmark");
  private static final RasterPdf RASTER = new RasterPdf("benchmark");

  private RenderBenchmark() {}

  static void main(String[] args) throws Exception {
    int renders = args.length == 0 ? 2000 : Integer.parseInt(args[0]);
    Enrolment enrolment = adult();
    Printed printed = PRINT.print(paper(enrolment));
    for (int i = 0; i < 300; i++) {
      RASTER.raster(print(enrolment), Resolution.FAX);
    }
    Measured.head();
    for (int threads = 1; threads <= 2; threads++) {
      ours(enrolment, printed, threads);
    }
    new Peers(folder(enrolment, printed), printed.pages()).measure();
    overTime(enrolment, renders);
  }

  private static void ours(Enrolment enrolment, Printed printed, int threads) throws Exception {
    int pages = printed.pages();
    Threads.measure("PDF", threads, SECONDS, pages, CpuTime::ofThisProcess, () -> print(enrolment))
        .print();
    for (Resolution grid : Resolution.values()) {
      String what = "TIFF of a PDF, " + grid.code();
      Threads.measure(
              what,
              threads,
              SECONDS,
              pages,
              CpuTime::ofThisProcess,
              () -> RASTER.raster(printed.pdf(), grid))
          .print();
    }
  }

  private static byte[] print(Enrolment enrolment) {
    return PRINT.print(paper(enrolment)).pdf();
  }

  private static Paper paper(Enrolment enrolment) {
    return LayOutEnrolment.layOut(enrolment).under(Cover.of(enrolment, "Online enrolment"));
  }

  private static void overTime(Enrolment enrolment, int renders) throws IOException {
    System.out.println("\n| documents | heap after a collection, MB | RSS, MB |");
    System.out.println("| ---: | ---: | ---: |");
    for (int i = 1; i <= renders; i++) {
      RASTER.raster(print(enrolment), Resolution.FAX);
      if (i % Math.max(1, renders / 10) == 0) {
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        double heap = (jvm.totalMemory() - jvm.freeMemory()) / 1e6;
        System.out.printf(Locale.ROOT, "| %d | %.0f | %.0f |%n", i, heap, rss());
      }
    }
  }

  private static double rss() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1000.0;
  }

  private static Path folder(Enrolment enrolment, Printed printed) throws Exception {
    Path folder = Files.createTempDirectory("render-benchmark");
    for (String cut : new String[] {"Regular", "Bold", "Italic"}) {
      String name = "NotoSans-" + cut + ".ttf";
      Files.write(folder.resolve(name), HtmlOfPaper.font(name));
    }
    Files.writeString(folder.resolve("paper.html"), HtmlOfPaper.of(paper(enrolment), folder));
    Files.write(folder.resolve("paper.pdf"), printed.pdf());
    return folder;
  }

  private static Enrolment adult() throws IOException {
    byte[] data =
        Files.readAllBytes(Path.of("contracts/events/enrolment-completed.v1/adult-rural.json"));
    return switch (EventCodec.read(EventCodec.COMPLETED, data)) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> enrolment;
      case EnrolmentEvent.Erased _, EnrolmentEvent.Unknown _, EnrolmentEvent.Malformed _ ->
          throw new IllegalStateException("the example does not read as an enrolment");
    };
  }
}
