package nz.enrolment.address.benchmark.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nz.enrolment.address.benchmark.data.Query;

/// The figures of a run as Markdown: one line for each engine, then recall and times by class.
final class MarkdownTable {
  private final List<Query> queries;
  private final Map<Integer, Double> ceiling;
  private final List<EngineFigures> engines;
  private final long addresses;

  MarkdownTable(
      List<Query> queries,
      Map<Integer, Double> ceiling,
      List<EngineFigures> engines,
      long addresses) {
    this.addresses = addresses;
    this.queries = queries;
    this.ceiling = ceiling;
    this.engines = engines;
  }

  String markdown() {
    return engines()
        + "\n"
        + classes("recall@10", this::recallAtTen)
        + "\n"
        + classes("p50 µs", m -> c -> percentile(m, c, .5))
        + "\n"
        + classes("p99 µs", m -> c -> percentile(m, c, .99));
  }

  private String engines() {
    var text =
        new StringBuilder(
            "| engine | p50 µs | p95 | p99 | q/s, 1 thread | 2 threads | recall@5 | recall@10 | build s | bytes/address | RSS MB | open ms | process start to first answer ms |\n| --- |"
                + " --- |".repeat(12)
                + "\n");
    for (var m : engines) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %,d | %,d | %.3f | %.3f | %s | %.1f | %d | %.1f | %d |%n",
              m.kind().title(),
              percentile(m, _ -> true, .5),
              percentile(m, _ -> true, .95),
              percentile(m, _ -> true, .99),
              m.alone(),
              m.both(),
              recall(m, _ -> true, 5),
              recall(m, _ -> true, 10),
              m.buildSeconds() == 0 ? "–" : String.format(Locale.ROOT, "%.1f", m.buildSeconds()),
              m.bytes() / (double) addresses,
              m.kilobytes() / 1024,
              m.open() / 1e6,
              m.firstAnswer() / 1_000_000));
    }
    return text.toString();
  }

  private ToDoubleFunction<Predicate<Query>> recallAtTen(EngineFigures measured) {
    return of -> recall(measured, of, 10);
  }

  private interface Figure {
    ToDoubleFunction<Predicate<Query>> of(EngineFigures measured);
  }

  private String classes(String title, Figure figure) {
    var kinds =
        queries.stream()
            .collect(Collectors.groupingBy(Query::kind, TreeMap::new, Collectors.counting()));
    var text = new StringBuilder("| " + title + " by class | queries |");
    engines.forEach(m -> text.append(" ").append(m.kind().title()).append(" |"));
    text.append(" ceiling |\n| --- | --- |")
        .append(" --- |".repeat(engines.size() + 1))
        .append('\n');
    kinds.forEach((kind, count) -> {
      text.append("| ").append(kind).append(" | ").append(count).append(" |");
      for (var m : engines) {
        text.append(cell(figure.of(m).applyAsDouble(q -> q.kind().equals(kind))));
      }
      text.append(title.startsWith("recall") ? cell(ceiling(kind)) : " |").append('\n');
    });
    return text.toString();
  }

  private static String cell(double value) {
    return Double.isNaN(value)
        ? " – |"
        : String.format(Locale.ROOT, value < 2 ? " %.3f |" : " %.1f |", value);
  }

  private double ceiling(String kind) {
    return queries.stream()
        .filter(query -> query.kind().equals(kind) && query.expected() > 0)
        .mapToDouble(query -> ceiling.getOrDefault(number(query), Double.NaN))
        .filter(chance -> !Double.isNaN(chance))
        .average()
        .orElse(Double.NaN);
  }

  private double recall(EngineFigures measured, Predicate<Query> of, int within) {
    return queries.stream()
        .filter(query -> query.expected() > 0 && of.test(query))
        .filter(query -> measured.outcome().has(number(query)))
        .mapToDouble(
            query -> measured.outcome().finds(number(query), query.expected(), within) ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private double percentile(EngineFigures measured, Predicate<Query> of, double share) {
    double[] times =
        queries.stream()
            .filter(of)
            .mapToInt(MarkdownTable::number)
            .filter(measured.outcome()::has)
            .mapToDouble(measured.outcome()::microseconds)
            .sorted()
            .toArray();
    return times.length == 0
        ? Double.NaN
        : times[(int) Math.min(times.length - 1, times.length * share)];
  }

  private static int number(Query query) {
    return Integer.parseInt(query.id());
  }
}
