package nz.enrolment.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.render.benchmark.Contender.Work;
import org.jspecify.annotations.Nullable;

/// What one would use instead, as far as it is installed. The browser stays open until the end.
final class Peers implements AutoCloseable {
  private static final int WARM_UP = 20;

  private final Path folder;
  private final @Nullable Chromium browser;
  private final List<Contender> contenders = new ArrayList<>();

  /// @param folder holds `paper.html`, its fonts and `paper.pdf`
  Peers(Path folder) throws Exception {
    this.folder = folder;
    this.browser = isInstalled("chromium") ? new Chromium(folder.resolve("profile")) : null;
    if (browser != null) {
      add(browser);
    }
    add("WeasyPrint, whole process", "weasyprint", "-q", "paper.html", "weasyprint.pdf");
    add(
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

  List<Contender> contenders() {
    return contenders;
  }

  private void add(Chromium browser) throws Exception {
    var page = folder.resolve("paper.html").toUri();
    Work openAndPrint =
        () -> {
          browser.open(page);
          browser.print();
        };
    for (int i = 0; i < WARM_UP; i++) {
      openAndPrint.once();
    }
    contenders.add(
        new Contender("warm Chromium, printToPDF alone", 1, browser::cpu, browser::print));
    contenders.add(
        new Contender("warm Chromium, open and printToPDF", 1, browser::cpu, openAndPrint));
  }

  private void add(String what, String... command) throws Exception {
    if (isInstalled(command[0])) {
      run(command);
      contenders.add(new Contender(what, 1, CpuTime::ofEndedChildren, () -> run(command)));
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

  @Override
  public void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }
}
