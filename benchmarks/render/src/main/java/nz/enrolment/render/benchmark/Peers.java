package nz.enrolment.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What one would use instead, as far as it is installed.
final class Peers {
  private static final int SECONDS = 8;

  private final Path folder;
  private final int pages;

  /// @param folder holds `paper.html`, its fonts and `paper.pdf`
  /// @param pages of `paper.pdf`
  Peers(Path folder, int pages) {
    this.folder = folder;
    this.pages = pages;
  }

  void measure() throws Exception {
    if (isInstalled("chromium")) {
      chromium();
    }
    process("WeasyPrint, whole process", "weasyprint", "-q", "paper.html", "weasyprint.pdf");
    process(
        "ghostscript tiffg4, whole process",
        "gs",
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-sDEVICE=tiffg4",
        "-r204x196",
        "-o",
        "gs.tiff",
        "paper.pdf");
  }

  private void chromium() throws Exception {
    try (Chromium browser = new Chromium(folder.resolve("profile"))) {
      var page = folder.resolve("paper.html").toUri();
      browser.open(page);
      for (int i = 0; i < 20; i++) {
        browser.print();
      }
      Threads.measure(
              "warm Chromium, printToPDF alone", 1, SECONDS, pages, browser::cpu, browser::print)
          .print();
      Threads.Work both =
          () -> {
            browser.open(page);
            browser.print();
          };
      Threads.measure("warm Chromium, open and printToPDF", 1, SECONDS, pages, browser::cpu, both)
          .print();
    }
  }

  private void process(String what, String... command) throws Exception {
    if (isInstalled(command[0])) {
      run(command);
      Threads.measure(what, 1, SECONDS, pages, CpuTime::ofEndedChildren, () -> run(command))
          .print();
    }
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(List.of(command) + " exited with " + process.exitValue());
    }
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
