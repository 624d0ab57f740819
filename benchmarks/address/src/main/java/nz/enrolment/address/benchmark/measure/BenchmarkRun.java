package nz.enrolment.address.benchmark.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.benchmark.data.Query;
import nz.enrolment.address.benchmark.peer.EngineKind;

/// One run: builds what is missing, then asks all engines in turns, round by round, so that a noisy
/// minute touches all of them.
public final class BenchmarkRun {
  private static final int ROUNDS = 5;
  private static final int WARMUPS = 4;
  private static final int SLOW_ROUNDS = 2;
  private static final int SLOW_QUERIES = 400;

  private final Path work;
  private final AddressRows rows;
  private final Path queryFile;
  private final List<Query> queries;
  private final Map<EngineKind, WorkerProcess> processes = new EnumMap<>(EngineKind.class);
  private final Map<EngineKind, EngineAnswers> outcomes = new EnumMap<>(EngineKind.class);
  private final Map<EngineKind, Double> buildSeconds = new EnumMap<>(EngineKind.class);

  private BenchmarkRun(Path work, AddressRows rows, Path queryFile) throws IOException {
    this.work = work;
    this.rows = rows;
    this.queryFile = queryFile;
    this.queries = Query.read(queryFile);
  }

  /// @param work where indexes are built; one that is there from a run before is used again
  /// @param engines which to measure
  /// @return the tables as Markdown
  public static String run(Path work, AddressRows rows, Path queries, List<EngineKind> engines)
      throws Exception {
    var run = new BenchmarkRun(work, rows, queries);
    for (var kind : engines) {
      run.build(kind);
    }
    try {
      for (var kind : engines) {
        run.start(kind);
      }
      run.rounds(engines);
      long[] addresses = {0};
      rows.forEach(_ -> addresses[0]++);
      var ceiling = Ceiling.of(rows, run.queries);
      return new MarkdownTable(run.queries, ceiling, run.measured(engines), addresses[0])
          .markdown();
    } finally {
      for (var process : run.processes.values()) {
        process.close();
      }
    }
  }

  private void build(EngineKind kind) throws Exception {
    var folder = kind.folder(work);
    if (Files.exists(folder)) {
      return;
    }
    Files.createDirectories(folder);
    System.err.println("building " + kind.title());
    var arguments = new ArrayList<>(List.of("build", kind.name(), folder.toString()));
    arguments.add(rows.postcodes().map(Path::toString).orElse("-"));
    rows.csvs().forEach(csv -> arguments.add(csv.toString()));
    long start = System.nanoTime();
    var process = WorkerProcess.start(arguments);
    process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IOException("could not build " + kind);
    }
    buildSeconds.put(kind, (System.nanoTime() - start) / 1e9);
  }

  private int every(EngineKind kind) {
    return kind.isSlow() ? Math.max(1, queries.size() / SLOW_QUERIES) : 1;
  }

  private void start(EngineKind kind) throws IOException {
    processes.put(kind, new WorkerProcess(kind, kind.folder(work), queryFile, every(kind)));
    outcomes.put(kind, new EngineAnswers());
  }

  private void rounds(List<EngineKind> engines) throws IOException {
    for (int round = 0; round < WARMUPS + ROUNDS; round++) {
      System.err.println("round " + (round + 1) + " of " + (WARMUPS + ROUNDS));
      for (var kind : engines) {
        boolean skipped = kind.isSlow() && round < WARMUPS + ROUNDS - SLOW_ROUNDS;
        if (!skipped) {
          round(kind, round >= WARMUPS);
        }
      }
    }
  }

  private void round(EngineKind kind, boolean counts) throws IOException {
    var result = Files.createTempFile("round", ".bin");
    process(kind).ask("round " + result);
    int asked = (queries.size() + every(kind) - 1) / every(kind);
    if (counts) {
      outcome(kind).add(result, asked);
    }
    Files.delete(result);
  }

  private List<EngineFigures> measured(List<EngineKind> engines) throws IOException {
    var all = new ArrayList<EngineFigures>();
    for (var kind : engines) {
      all.add(measured(kind));
    }
    return all;
  }

  private EngineFigures measured(EngineKind kind) throws IOException {
    var process = process(kind);
    long alone = Long.parseLong(process.ask("throughput 1"));
    long both = Long.parseLong(process.ask("throughput 2"));
    return new EngineFigures(
        kind,
        outcome(kind),
        buildSeconds.getOrDefault(kind, 0.0),
        bytes(kind.folder(work)),
        process.firstAnswer,
        process.open,
        Long.parseLong(process.ask("memory")),
        alone,
        both);
  }

  private WorkerProcess process(EngineKind kind) {
    return Optional.ofNullable(processes.get(kind)).orElseThrow();
  }

  private EngineAnswers outcome(EngineKind kind) {
    return Optional.ofNullable(outcomes.get(kind)).orElseThrow();
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(BenchmarkRun::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
