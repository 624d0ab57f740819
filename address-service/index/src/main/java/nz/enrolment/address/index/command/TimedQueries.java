package nz.enrolment.address.index.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nz.enrolment.address.index.search.Address;
import nz.enrolment.address.index.search.AddressIndex;

/// Runs the queries of a file and writes how long each took, from the text to the addresses with
/// all their texts.
final class TimedQueries {
  private record Query(String id, String text) {}

  private final AddressIndex index;
  private final int limit;
  private final PrintStream out;

  TimedQueries(AddressIndex index, int limit, PrintStream out) {
    this.index = index;
    this.limit = limit;
    this.out = out;
  }

  /// @param queries lines of qid, class and query, divided by tabs; a header that begins with `qid`
  ///   is passed over
  /// @param warmup how often to run them all beforehand
  /// @param repeat how often to run them all; the median time of each query is written
  void run(Path queries, int warmup, int repeat) throws IOException {
    var all = read(queries);
    for (int i = 0; i < warmup; i++) all.forEach(query -> index.search(query.text(), limit));
    long[][] nanoseconds = new long[all.size()][Math.max(1, repeat)];
    for (int run = 0; run < Math.max(1, repeat); run++) {
      for (int i = 0; i < all.size(); i++) nanoseconds[i][run] = time(all.get(i));
    }
    for (int i = 0; i < all.size(); i++) print(all.get(i), nanoseconds[i]);
  }

  private long time(Query query) {
    long start = System.nanoTime();
    var found = index.search(query.text(), limit);
    long end = System.nanoTime();
    if (found.size() > limit) throw new IllegalStateException("more than " + limit + " addresses");
    return end - start;
  }

  private void print(Query query, long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    var ids =
        index.search(query.text(), limit).stream()
            .map(Address::id)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    out.println(query.id() + "\t" + nanoseconds[nanoseconds.length / 2] + "\t" + ids);
  }

  private static List<Query> read(Path queries) throws IOException {
    try (var lines = Files.lines(queries)) {
      return lines
          .filter(line -> !line.startsWith("qid"))
          .map(line -> line.split("\t", -1))
          .map(TimedQueries::query)
          .toList();
    }
  }

  private static Query query(String[] fields) {
    return new Query(fields[0], fields.length > 2 ? fields[2] : "");
  }
}
