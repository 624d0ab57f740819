package nz.enrolment.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import nz.enrolment.render.print.HtmlOfPaper;
import nz.enrolment.render.print.PrintPaper;
import nz.enrolment.render.print.Printed;
import nz.enrolment.render.raster.RasterPdf;
import nz.enrolment.render.raster.Resolution;

/// Prints tables as Markdown. The document is the adult of the contract's examples, under a cover
/// sheet: three pages. Those of the soak are generated, each another one.
final class RenderBenchmark {
  private static final int WARM_UP = 200;
  private static final PrintPaper PRINT = new PrintPaper("benchmark");
  private static final RasterPdf RASTER = new RasterPdf("benchmark");

  private RenderBenchmark() {}

  static void main(String[] args) throws Exception {
    CommandLine options = CommandLine.parse(args);
    Enrolment enrolment = adult();
    Printed printed = PRINT.print(paper(enrolment));
    List<Contender> contenders = ours(enrolment, printed);
    for (int i = 0; i < WARM_UP; i++) {
      for (Contender contender : contenders) {
        contender.work().once();
      }
    }
    try (Peers peers = new Peers(folder(enrolment, printed))) {
      contenders.addAll(peers.contenders());
      Rounds rounds = new Rounds(contenders);
      rounds.run(options.rounds(), options.seconds());
      rounds.print(printed.pages());
    }
    if (options.soak() > 0) {
      System.out.println();
      Soak.run(options.soak(), RenderBenchmark::render);
    }
  }

  private static List<Contender> ours(Enrolment enrolment, Printed printed) {
    List<Contender> ours = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      ours.add(Contender.ofThisProcess("PDF", threads, () -> PRINT.print(paper(enrolment))));
      for (Resolution grid : Resolution.values()) {
        String what = "TIFF of a PDF, " + grid.code();
        ours.add(Contender.ofThisProcess(what, threads, () -> RASTER.raster(printed.pdf(), grid)));
      }
    }
    return ours;
  }

  /// As PDF and as fax.
  private static void render(long seed) {
    Paper paper = paper(GeneratedEnrolment.of(seed).enrolment());
    RASTER.raster(PRINT.print(paper).pdf(), Resolution.FAX);
  }

  private static Paper paper(Enrolment enrolment) {
    return LayOutEnrolment.layOut(enrolment).under(CoverSheet.of(enrolment, "Online enrolment"));
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
