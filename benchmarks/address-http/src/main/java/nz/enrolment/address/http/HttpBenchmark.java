package nz.enrolment.address.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.enrolment.address.http.measure.LoadGenerator;
import nz.enrolment.address.http.measure.MeasuredService;
import nz.enrolment.address.http.measure.RoundFigures;

/// The command of the benchmark; it runs in the root of the project. Hello says as much as the mean
/// answer to the queries.
public final class HttpBenchmark {
  private static final Path SERVER = Path.of("address-service/server/target/quarkus-app");
  private static final Path HELLO = Path.of("benchmarks/address-http/target/quarkus-app");
  private static final Path INDEX_JAR = Path.of("address-service/index/target/address-index.jar");
  private static final Path CSV = Path.of("address-service/index/src/main/data/linz-sample.csv");

  private final CommandLine options;

  private HttpBenchmark(CommandLine options) {
    this.options = options;
  }

  /// Measures and prints the table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new HttpBenchmark(CommandLine.parse(arguments)).run();
  }

  private void run() throws IOException, InterruptedException {
    var index = options.index().isPresent() ? options.index().get() : bundled();
    try (var server = MeasuredService.start(SERVER, Map.of("address.index", index.toString()))) {
      var search = LoadGenerator.of(server, queries(), options.connections());
      int bytes = search.meanBody();
      System.out.printf("%d queries, mean answer %d bytes%n", search.requests().size(), bytes);
      try (var hello =
          MeasuredService.start(HELLO, Map.of("hello.bytes", Integer.toString(bytes)))) {
        measure(hello, search);
      }
    }
  }

  private void measure(MeasuredService hello, LoadGenerator search)
      throws IOException, InterruptedException {
    var loads = new LinkedHashMap<String, LoadGenerator>();
    loads.put("hello, JAX-RS", LoadGenerator.of(hello, List.of("/hello"), options.connections()));
    loads.put(
        "hello, bare route", LoadGenerator.of(hello, List.of("/bare"), options.connections()));
    loads.put("address search", search);
    for (LoadGenerator load : loads.values()) {
      load.run(options.warmUp());
    }
    var rounds = new LinkedHashMap<String, List<RoundFigures>>();
    for (int round = 0; round < options.rounds(); round++) {
      for (var load : loads.entrySet()) {
        var measured = load.getValue().run(options.round());
        rounds.computeIfAbsent(load.getKey(), _ -> new ArrayList<>()).add(measured);
      }
    }
    MarkdownTable.print(rounds);
  }

  private List<String> queries() throws IOException {
    return options.queries().isPresent() ? Queries.of(options.queries().get()) : Queries.typed(CSV);
  }

  private static Path bundled() throws IOException, InterruptedException {
    var file = Files.createDirectories(HELLO.resolveSibling("benchmark")).resolve("bundled.index");
    var build = List.of("build", "--in", CSV.toString(), "--out", file.toString());
    var command =
        new ArrayList<>(List.of(MeasuredService.java().toString(), "-jar", INDEX_JAR.toString()));
    command.addAll(build);
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("the index cannot be built");
    }
    return file;
  }
}
