package nz.enrolment.address.index.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.index.build.BuildIndex;
import nz.enrolment.address.index.build.ProgressListener;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.search.AddressIndex;
import nz.enrolment.address.index.search.show.Match;

/// The program `address-index.jar`. Exit codes: 0 done, 1 failed, 2 used wrongly.
public final class AddressIndexCommand {
  private static final String USAGE =
      """
      address-index build  --in CSV [--in CSV]... [--postcodes CSV] [--bad-rows N] --out FILE
      address-index search --index FILE [--limit N] "12 queen st"
      address-index search --index FILE --queries TSV [--limit N] [--warmup N] [--repeat N]
                           reads qid, class, query; writes qid, nanoseconds, ids (the median run of each query)
      address-index info   --index FILE
      address-index verify --index FILE
      """;

  private static final int LIMIT = 10;

  private final PrintStream out;
  private final PrintStream err;

  AddressIndexCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new AddressIndexCommand(out, err).run(Arrays.asList(arguments)));
  }

  /// Runs one command and gives its exit code.
  int run(List<String> arguments) {
    try {
      if (arguments.isEmpty()) {
        throw new Arguments.WrongUsage("no command");
      }
      return run(arguments.getFirst(), arguments.subList(1, arguments.size()));
    } catch (Arguments.WrongUsage e) {
      err.println(e.getMessage() + "\n" + USAGE);
      return 2;
    } catch (IOException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private int run(String command, List<String> given) throws IOException {
    switch (command) {
      case "build" -> build(Arguments.parse(given, Set.of("in", "postcodes", "bad-rows", "out")));
      case "search" ->
          search(Arguments.parse(given, Set.of("index", "queries", "limit", "warmup", "repeat")));
      case "info" -> info(Arguments.parse(given, Set.of("index")).requiredFile("index"));
      case "verify" -> verify(Arguments.parse(given, Set.of("index")).requiredFile("index"));
      default -> throw new Arguments.WrongUsage("unknown command " + command);
    }
    return 0;
  }

  private void build(Arguments arguments) throws IOException {
    var index = arguments.requiredFile("out");
    if (arguments.files("in").isEmpty()) {
      throw new Arguments.WrongUsage("--in is missing");
    }
    boolean watched = isWatched();
    long start = System.nanoTime();
    var report =
        BuildIndex.build(
            arguments.files("in"),
            arguments.file("postcodes"),
            index,
            arguments.number("bad-rows", BuildIndex.BAD_ROWS_BORNE),
            watched ? this::show : ProgressListener.NONE);
    if (watched) {
      err.print("\r\033[K");
    }
    report.firstBad().forEach(err::println);
    out.printf(
        "%,d addresses on %,d roads in %.1f s%n",
        report.addresses(), report.roads(), (System.nanoTime() - start) / 1e9);
    out.printf("left out: %,d retired, %,d bad rows%n", report.retired(), report.bad());
  }

  /// Whether somebody sees the progress. Asked only when building: it takes 20 ms to find out.
  private static boolean isWatched() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private void show(Path file, long bytes, int addresses) {
    err.printf("\r%s: %,d MB, %,d addresses", file.getFileName(), bytes >> 20, addresses);
  }

  private void search(Arguments arguments) throws IOException {
    var index = AddressIndex.open(arguments.requiredFile("index"));
    int limit = arguments.number("limit", LIMIT);
    var queries = arguments.file("queries");
    if (queries.isPresent()) {
      new TimedQueries(index, limit, out)
          .run(queries.get(), arguments.number("warmup", 0), arguments.number("repeat", 1));
    } else if (arguments.rest().isEmpty()) {
      throw new Arguments.WrongUsage("nothing to search for");
    } else {
      index.find(String.join(" ", arguments.rest()), limit).forEach(this::print);
    }
  }

  private void print(Match match) {
    var address = match.address();
    out.println(
        address.id()
            + "\t"
            + String.join(", ", address.lines())
            + (match.nearest() ? "\t(nearest number)" : ""));
  }

  private void info(Path file) throws IOException {
    var index = AddressIndex.open(file);
    out.printf(
        "generation %s%n%,d addresses, %,d roads%n",
        index.generation(), index.size(), index.roads());
    for (IndexSection section : IndexSection.values()) {
      out.printf(
          "%-18s %,12d bytes %6.2f an address%n",
          section, index.bytes(section), index.bytes(section) / (double) index.size());
    }
    out.printf(
        "%-18s %,12d bytes %6.2f an address%n",
        "all", index.bytes(), index.bytes() / (double) index.size());
  }

  private void verify(Path file) throws IOException {
    IndexFile.verify(file);
    out.println("every byte is as it was written");
  }
}
