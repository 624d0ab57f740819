package nz.enrolment.pipeline;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nz.enrolment.pipeline.load.Operation;
import nz.enrolment.pipeline.load.OperationOutcome;
import nz.enrolment.pipeline.observe.Stage;

/// The figures as Markdown; times in milliseconds.
final class MarkdownReport {
  private static final String COUNTED = "| %d/s | %s | %d | %s | %s |";

  private final PrintStream out;

  MarkdownReport(PrintStream out) {
    this.out = out;
  }

  private void print(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }

  void ready(Duration ready) {
    print("Ready after %.1f s, from an empty data directory (goal: 15).", ready.toMillis() / 1e3);
  }

  void memory(String when, Map<String, Long> resident, Map<String, Long> proportional) {
    print(
        "Memory %s: %.2f GB resident, %.2f GB with what is shared counted once (goal: 2.2); %s.",
        when,
        sum(resident) / 1e9,
        sum(proportional) / 1e9,
        proportional.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue() / 1_000_000 + " MB")
            .collect(joining(", ")));
  }

  private static double sum(Map<String, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  void begin() {
    print("");
    print("| load | what | count | p50 ms | p95 | p99 | max | goal |");
    print("| --- | --- | --- | --- | --- | --- | --- | --- |");
  }

  /// At the rate that the goals name.
  void usual(Round round) {
    Stream.of(Operation.values()).forEach(operation -> row(round, operation));
    row(round, "commit → in the broker's log", round.appended(), "p50 10, p99 50");
    row(round, "commit → read by a consumer", round.read(), "p50 10, p99 50");
    row(round, "commit → counted", round.fromCommit(Stage.COUNTED), "");
    row(round, "commit → waiting for its destination", round.fromCommit(Stage.QUEUED), "");
    row(round, "submission → PDF", round.fromSubmission(Stage.RENDERED), "");
    row(round, "submission → document seen by staff", round.fromSubmission(Stage.SHOWN), "");
    row(round, "submission → delivered", round.fromSubmission(Stage.DELIVERED), "");
    row(round, "the generator's own lateness", round.lateness(), "");
  }

  /// At the rate that the goal of documents names.
  void document(Round round) {
    row(round, Operation.SUBMIT);
    row(round, "commit → read by a consumer", round.read(), "p50 10, p99 50");
    row(round, "submission → PDF", round.fromSubmission(Stage.RENDERED), "p99 300");
    row(round, "submission → document seen by staff", round.fromSubmission(Stage.SHOWN), "");
    row(round, "submission → delivered", round.fromSubmission(Stage.DELIVERED), "");
  }

  /// What one visit costs: CPU time in milliseconds, while it was under way.
  void cost(Round round) {
    print("");
    print(
        "CPU ms a visit at %d/s: %s.",
        round.perSecond(),
        round.cpu().entrySet().stream()
            .map(each ->
                String.format(
                    Locale.ROOT,
                    "%s %.1f",
                    each.getKey(),
                    each.getValue() * 1000 / round.perSecond()))
            .collect(joining(", ")));
  }

  private void row(Round round, Operation operation) {
    row(round, operation.described(), round.latencies(operation), operation.goal());
  }

  /// Nothing of what nobody did.
  private void row(Round round, String what, Percentiles times, String goal) {
    if (times.count() == 0) {
      return;
    }
    print(COUNTED, round.perSecond(), what, times.count(), times.columns(), goal);
  }

  void beginSteps() {
    print("");
    print(
        "| visits/s | accepted/s | turned away | other | submission p50 ms | p99 | commit → read p99 | PDFs behind | load late p99 | CPU by process |");
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  }

  void step(Round round) {
    var submissions = round.latencies(Operation.SUBMIT);
    var outcomes = round.outcomes(_ -> true);
    print(
        "| %d | %.1f | %d | %s | %.1f | %.1f | %.1f | %d | %.1f | %s |",
        round.perSecond(),
        submissions.count() / (round.time().toMillis() / 1e3),
        outcomes.getOrDefault(OperationOutcome.TURNED_AWAY, 0L),
        others(outcomes),
        submissions.of(50),
        submissions.of(99),
        round.read().of(99),
        round.behind(),
        round.lateness().of(99),
        round.cpu().entrySet().stream()
            .filter(each -> each.getValue() >= 0.02)
            .map(each -> String.format(Locale.ROOT, "%s %.2f", each.getKey(), each.getValue()))
            .collect(joining(", ")));
  }

  private static String others(Map<OperationOutcome, Long> outcomes) {
    String others =
        Stream.of(OperationOutcome.REFUSED, OperationOutcome.TIMED_OUT, OperationOutcome.BROKEN)
            .filter(outcomes::containsKey)
            .map(outcome -> outcomes.get(outcome) + " " + outcome.described())
            .collect(joining(", "));
    return others.isEmpty() ? "0" : others;
  }

  void lost(Lost lost) {
    print("");
    print(
        "Of %d accepted submissions %d have no enrolment, %d no event, %d more than one. %d enrolments were kept whose answer was lost.",
        lost.accepted(),
        lost.withoutRow(),
        lost.withoutEvent(),
        lost.twice(),
        lost.keptUnanswered());
  }
}
