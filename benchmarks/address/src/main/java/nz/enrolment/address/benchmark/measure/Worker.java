package nz.enrolment.address.benchmark.measure;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.benchmark.data.Query;
import nz.enrolment.address.benchmark.peer.Engine;
import nz.enrolment.address.benchmark.peer.EngineKind;
import nz.enrolment.address.benchmark.peer.Searcher;

/// The process of one engine. It takes one command a line on standard input and answers each with
/// one line.
public final class Worker {
  private static final int LIMIT = 10;

  private final Engine engine;
  private final Searcher answering;
  private final List<Query> queries;

  private Worker(Engine engine, List<Query> queries) throws Exception {
    this.engine = engine;
    this.answering = engine.answering();
    this.queries = queries;
  }

  /// Builds an engine's index; the last line it prints is its peak memory.
  public static void build(EngineKind kind, Path folder, List<Path> csvs, Optional<Path> postcodes)
      throws Exception {
    kind.build(new AddressRows(csvs, postcodes), folder);
    System.out.println(peakKilobytes());
  }

  /// Opens an engine and serves commands until the input ends.
  ///
  /// @param every only each so-many-th of the queries
  public static void serve(EngineKind kind, Path folder, Path queries, int every) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    try (var engine = kind.open(folder)) {
      long opened = System.nanoTime() - start;
      var all = Query.read(queries);
      var some = IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get);
      var worker = new Worker(engine, some.toList());
      out.println(opened);
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        out.println(worker.run(line));
      }
    }
  }

  private String run(String line) throws Exception {
    var words = line.split(" ", 2);
    return switch (words[0]) {
      case "answer" -> String.valueOf(answering.answer(words[1], new int[LIMIT]));
      case "round" -> round(Path.of(words[1]));
      case "throughput" -> String.valueOf(throughput(Integer.parseInt(words[1])));
      case "memory" -> String.valueOf(peakKilobytes());
      default -> throw new IllegalArgumentException("unknown command " + words[0]);
    };
  }

  /// Runs every query once and writes the time and ids of each.
  private String round(Path result) throws Exception {
    try (var out = new DataOutputStream(Files.newOutputStream(result))) {
      var buffered = new ByteArrayOutputStream(1 << 20);
      var data = new DataOutputStream(buffered);
      int[] ids = new int[LIMIT];
      for (Query query : queries) {
        long start = System.nanoTime();
        int found = answering.answer(query.text(), ids);
        data.writeLong(System.nanoTime() - start);
        data.writeInt(Integer.parseInt(query.id()));
        data.writeInt(found);
        for (int i = 0; i < found; i++) {
          data.writeInt(ids[i]);
        }
      }
      buffered.writeTo(out);
    }
    return "done";
  }

  /// Queries a second of so many threads over two seconds.
  private long throughput(int threads) throws Exception {
    long end = System.nanoTime() + 2_000_000_000L;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks = IntStream.range(0, threads).mapToObj(_ -> count(end)).toList();
      long total = 0;
      for (var counted : pool.invokeAll(tasks)) {
        total += counted.get();
      }
      return total / 2;
    }
  }

  private Callable<Long> count(long end) {
    return () -> {
      var own = engine.answering();
      int[] ids = new int[LIMIT];
      long count = 0;
      for (int at = 0; System.nanoTime() < end; at = (at + 1) % queries.size(), count++) {
        own.answer(queries.get(at).text(), ids);
      }
      return count;
    };
  }

  /// As Linux counts it.
  private static long peakKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
