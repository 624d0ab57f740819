package nz.enrolment.address.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.benchmark.data.NationalData;
import nz.enrolment.address.benchmark.data.QueryMaker;
import nz.enrolment.address.benchmark.measure.BenchmarkRun;
import nz.enrolment.address.benchmark.measure.Worker;
import nz.enrolment.address.benchmark.peer.EngineKind;

/// The command of the benchmark. Without options it makes its own data and queries.
public final class AddressBenchmark {
  private static final String USAGE =
      """
      run [--work FOLDER] [--csv FILE]... [--postcodes FILE] [--queries FILE] [--engines NAME,NAME]
          --work       where data and indexes are kept and used again (the script gives benchmarks/address/target/benchmark)
          --csv        addresses in either of LINZ's layouts, instead of those made
          --postcodes  their postcodes
          --queries    lines of qid, class, query, expected id, divided by tabs, instead of those made
          --engines    of address_index, lucene, lucene_fuzzy, postgres, sqlite (default: all)
      """;

  private static final long QUERY_SEED = 7;

  private final List<Path> csvs = new ArrayList<>();
  private Path work = Path.of("target", "benchmark");
  private Optional<Path> postcodes = Optional.empty();
  private Optional<Path> queries = Optional.empty();
  private List<EngineKind> engines = List.of(EngineKind.values());

  private AddressBenchmark() {}

  /// Measures, or serves as the process of one engine when told to by itself.
  public static void main(String[] arguments) throws Exception {
    var given = Arrays.asList(arguments);
    switch (given.isEmpty() ? "" : given.getFirst()) {
      case "build" ->
          Worker.build(
              EngineKind.valueOf(given.get(1)),
              Path.of(given.get(2)),
              paths(given.subList(4, given.size())),
              given.get(3).equals("-") ? Optional.empty() : Optional.of(Path.of(given.get(3))));
      case "serve" ->
          Worker.serve(
              EngineKind.valueOf(given.get(1)),
              Path.of(given.get(2)),
              Path.of(given.get(3)),
              Integer.parseInt(given.get(4)));
      default -> new AddressBenchmark().run(given);
    }
  }

  private void run(List<String> given) throws Exception {
    for (int i = 0; i < given.size(); i += 2) {
      if (i + 1 == given.size() || !take(given.get(i), given.get(i + 1))) {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
    Files.createDirectories(work);
    var rows = rows();
    System.out.println(BenchmarkRun.run(work, rows, queries(rows), engines));
  }

  private boolean take(String option, String value) {
    switch (option) {
      case "--work" -> work = Path.of(value);
      case "--csv" -> csvs.add(Path.of(value));
      case "--postcodes" -> postcodes = Optional.of(Path.of(value));
      case "--queries" -> queries = Optional.of(Path.of(value));
      case "--engines" -> engines = engines(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private AddressRows rows() throws IOException {
    if (!csvs.isEmpty()) {
      return new AddressRows(csvs, postcodes);
    }
    var made = work.resolve("national.csv");
    if (!Files.exists(made)) {
      System.err.printf("made %,d addresses%n", NationalData.write(made));
    }
    return new AddressRows(List.of(made), Optional.empty());
  }

  private Path queries(AddressRows rows) throws IOException {
    if (queries.isPresent()) {
      return queries.get();
    }
    var made = work.resolve("queries.tsv");
    if (!Files.exists(made)) {
      QueryMaker.write(rows, made, QUERY_SEED);
    }
    return made;
  }

  private static List<EngineKind> engines(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> EngineKind.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Path::of).toList();
  }
}
