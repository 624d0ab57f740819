package nz.enrolment.address.http;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nz.enrolment.address.http.measure.RoundFigures;

/// Prints what was measured: of each figure the median of the rounds.
final class MarkdownTable {
  private MarkdownTable() {}

  /// @param rounds by what was asked; the last of them is compared with the others
  static void print(Map<String, List<RoundFigures>> rounds) {
    var names = List.copyOf(rounds.keySet());
    var last = rounds.getOrDefault(names.getLast(), List.of());
    System.out.printf(
        "| %-18s | %10s | %7s | %7s | %12s | %s |%n",
        "service", "requests/s", "p50 µs", "p99 µs", "CPU µs each", names.getLast() + " is");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    rounds.forEach((name, each) -> print(name, each, last));
  }

  private static void print(String name, List<RoundFigures> rounds, List<RoundFigures> compared) {
    System.out.printf(
        "| %-18s | %10.0f | %7.0f | %7.0f | %12.1f | %4.0f %% |%n",
        name,
        median(rounds, RoundFigures::perSecond),
        median(rounds, measured -> measured.p50() / 1e3),
        median(rounds, measured -> measured.p99() / 1e3),
        median(rounds, measured -> measured.cpu() / 1e3),
        100 * median(compared, RoundFigures::perSecond) / median(rounds, RoundFigures::perSecond));
  }

  private static double median(List<RoundFigures> rounds, ToDoubleFunction<RoundFigures> figure) {
    double[] figures = rounds.stream().mapToDouble(figure).sorted().toArray();
    return figures[figures.length / 2];
  }
}
