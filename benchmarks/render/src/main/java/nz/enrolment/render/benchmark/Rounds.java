package nz.enrolment.render.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures contenders in turn, several times, so that what else happens on the machine happens to
/// all of them, and prints the medians as Markdown.
final class Rounds {
  private final Map<Contender, List<ContenderFigures>> all = new LinkedHashMap<>();

  Rounds(List<Contender> contenders) {
    contenders.forEach(contender -> all.put(contender, new ArrayList<>()));
  }

  void run(int rounds, int seconds) throws Exception {
    for (int i = 0; i < rounds; i++) {
      for (var contender : all.entrySet()) {
        contender.getValue().add(contender.getKey().measure(seconds));
      }
    }
  }

  /// @param pages of the document
  void print(int pages) {
    System.out.println(
        "| what | threads | ms a document | CPU ms a document | CPU ms a page | documents/s |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    all.forEach(
        (contender, measured) -> print(contender, ContenderFigures.median(measured), pages));
  }

  private static void print(Contender contender, ContenderFigures median, int pages) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
        contender.what(),
        contender.threads(),
        median.wall(),
        median.cpu(),
        median.cpu() / pages,
        median.perSecond());
  }
}
