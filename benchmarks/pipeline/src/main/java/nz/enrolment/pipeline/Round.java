package nz.enrolment.pipeline;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nz.enrolment.pipeline.load.Operation;
import nz.enrolment.pipeline.load.OperationOutcome;
import nz.enrolment.pipeline.load.Timing;
import nz.enrolment.pipeline.observe.Announced;
import nz.enrolment.pipeline.observe.Stage;

/// What one rate of visits gave.
///
/// @param perSecond visits that began
/// @param time for which they did
/// @param cpu seconds of CPU in a second, by process
/// @param behind enrolments that were kept and not yet rendered when the last visit had ended
/// @param stages when each enrolment reached each stage
/// @param announced what was read from the topic
record Round(
    int perSecond,
    Duration time,
    List<Timing> timings,
    Map<String, Double> cpu,
    long behind,
    Map<Stage, Map<String, Instant>> stages,
    Map<String, Announced.Record> announced) {

  /// The same with what became of the visits later.
  Round with(Map<Stage, Map<String, Instant>> stages, Map<String, Announced.Record> announced) {
    return new Round(perSecond, time, timings, cpu, behind, stages, announced);
  }

  /// From the intended time to the whole answer, of what was answered as it should be.
  Percentiles latencies(Operation operation) {
    return Percentiles.of(done(operation).stream().mapToLong(Timing::latency));
  }

  /// How late the generator itself was.
  Percentiles lateness() {
    return Percentiles.of(timings.stream().mapToLong(Timing::late));
  }

  List<Timing> done(Operation operation) {
    return timings.stream()
        .filter(
            timing -> timing.operation() == operation && timing.outcome() == OperationOutcome.DONE)
        .toList();
  }

  /// How many operations ended how; of those that were sent.
  Map<OperationOutcome, Long> outcomes(Predicate<Timing> which) {
    var counts = new EnumMap<OperationOutcome, Long>(OperationOutcome.class);
    timings.stream().filter(which).forEach(each -> counts.merge(each.outcome(), 1L, Long::sum));
    return counts;
  }

  /// From the commit to a later stage's.
  Percentiles fromCommit(Stage stage) {
    return fromCommit(instants(stage));
  }

  /// From the intended time of the submission.
  Percentiles fromSubmission(Stage stage) {
    var intended =
        done(Operation.SUBMIT).stream().collect(toMap(Timing::enrolment, Timing::intended));
    return between(intended, instants(stage));
  }

  /// From the commit to the record in the broker's log, rounded up to its clock's next millisecond.
  Percentiles appended() {
    return fromCommit(announced(record -> record.appended().plusMillis(1)));
  }

  /// From the commit to the record in a consumer of our own.
  Percentiles read() {
    return fromCommit(announced(Announced.Record::read));
  }

  private Map<String, Instant> announced(Function<Announced.Record, Instant> when) {
    return announced.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> when.apply(each.getValue())));
  }

  private Percentiles fromCommit(Map<String, Instant> ends) {
    return between(instants(Stage.KEPT), ends);
  }

  private Map<String, Instant> instants(Stage stage) {
    return stages.getOrDefault(stage, Map.of());
  }

  /// Of the submissions of this round that were accepted and are in both.
  private Percentiles between(Map<String, Instant> begins, Map<String, Instant> ends) {
    return Percentiles.of(
        done(Operation.SUBMIT).stream()
            .map(Timing::enrolment)
            .filter(id -> begins.containsKey(id) && ends.containsKey(id))
            .mapToLong(id -> Duration.between(begins.get(id), ends.get(id)).toNanos()));
  }
}
