package nz.enrolment.pipeline;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import nz.enrolment.pipeline.load.ConnectionPool;
import nz.enrolment.pipeline.load.OpenLoop;
import nz.enrolment.pipeline.load.SubmissionExample;
import nz.enrolment.pipeline.observe.Announced;
import nz.enrolment.pipeline.observe.HashedInbox;
import nz.enrolment.pipeline.observe.Machine;
import nz.enrolment.pipeline.observe.ServiceDatabases;
import nz.enrolment.pipeline.observe.Stage;

/// The command of the benchmark; it runs in the root of the project.
public final class PipelineBenchmark implements AutoCloseable {
  private static final Path EXAMPLE = Path.of("contracts/examples/submission-adult.json");
  private static final List<Listener> CONSUMERS =
      List.of(Listener.RENDER_SERVICE, Listener.ANALYTICS_SERVICE, Listener.EXTERNAL_API_SERVICE);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final CommandLine options;
  private final ServiceDatabases rows;
  private final HashedInbox inbox;
  private final Machine machine;
  private final Announced announced;
  private final ConnectionPool connections;
  private final OpenLoop loop;
  private final MarkdownReport report;

  private PipelineBenchmark(CommandLine options, Suite suite, Path data) throws Exception {
    this.options = options;
    this.rows = new ServiceDatabases(suite.infrastructure());
    this.inbox = new HashedInbox(data);
    this.machine = new Machine(suite, running(options), data);
    rows.dateCommits();
    this.announced = Announced.from(suite.infrastructure().kafka());
    this.connections = new ConnectionPool(suite.url(Listener.ENROLMENT_SERVICE), PATIENCE);
    var practices = new Clinics(suite).open(options.practices());
    this.loop = new OpenLoop(connections, practices, SubmissionExample.like(EXAMPLE));
    this.report = new MarkdownReport(System.out);
  }

  /// Starts the suite, measures, prints.
  public static void main(String[] arguments) throws Exception {
    var options = CommandLine.parse(arguments);
    Path data = Path.of("benchmarks/pipeline/target/data").toAbsolutePath();
    Instant begin = Instant.now();
    try (var suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent())) {
      var ready = Duration.between(begin, Instant.now());
      if (options.alone()) {
        CONSUMERS.forEach(suite::kill);
      }
      try (var benchmark = new PipelineBenchmark(options, suite, data)) {
        benchmark.run(ready);
      }
    }
  }

  private static List<Listener> running(CommandLine options) {
    var running = new ArrayList<>(List.of(Listener.ENROLMENT_SERVICE));
    if (!options.alone()) {
      running.addAll(CONSUMERS);
      running.add(Listener.ADDRESS_SERVER);
    }
    return running;
  }

  private void run(Duration ready) throws Exception {
    report.ready(ready);
    measure(options.rates().get(0), options.warmUp());
    report.memory("after the warm-up", machine.resident(), machine.proportional());
    report.begin();
    var slow = measure(options.rates().get(1), options.time());
    report.document(slow);
    var usual = measure(options.rates().get(2), options.time());
    report.usual(usual);
    report.cost(slow);
    report.cost(usual);
    report.beginSteps();
    for (int rate : options.steps()) {
      report.step(measureOnly(rate, options.step()));
    }
    await(options.drain(), () -> loop.accepted().size() - announced.records().size());
    report.memory("at the end", machine.resident(), machine.proportional());
    report.lost(Lost.count(loop.accepted(), rows, announced.records()));
  }

  /// Lets the services catch up before, so that what was left of an earlier load is not in this
  /// one; and afterwards, so that all of this one's documents are.
  private Round measure(int rate, Duration time) throws Exception {
    await(options.drain(), this::behind);
    Round round = measureOnly(rate, time);
    await(options.drain(), this::behind);
    return round.with(stages(), announced.records());
  }

  private Round measureOnly(int rate, Duration time) throws Exception {
    var before = machine.cpu();
    Instant begin = Instant.now();
    var timings = loop.run(rate, time);
    var took = Duration.between(begin, Instant.now());
    var cpu = shares(before, machine.cpu(), took);
    long behind = behind();
    return new Round(rate, time, timings, cpu, behind, stages(), announced.records());
  }

  private static Map<String, Double> shares(
      Map<String, Duration> before, Map<String, Duration> after, Duration time) {
    var shares = new LinkedHashMap<String, Double>();
    after.forEach((name, cpu) ->
        shares.put(name, cpu.minus(before.get(name)).toMillis() / (double) time.toMillis()));
    return shares;
  }

  private static void await(Duration longest, Callable<Number> left) throws Exception {
    Instant latest = Instant.now().plus(longest);
    while (left.call().longValue() > 0 && Instant.now().isBefore(latest)) {
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  private long behind() throws SQLException {
    return options.alone() ? 0 : rows.count(Stage.KEPT) - rows.count(Stage.RENDERED);
  }

  private Map<Stage, Map<String, Instant>> stages() throws SQLException {
    var stages = new EnumMap<Stage, Map<String, Instant>>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, rows.instants(stage));
    }
    var ids = stages.getOrDefault(Stage.KEPT, Map.of()).keySet();
    stages.computeIfPresent(Stage.COUNTED, (_, hashed) -> inbox.byId(hashed, ids));
    return stages;
  }

  @Override
  public void close() throws Exception {
    connections.close();
    announced.close();
  }
}
