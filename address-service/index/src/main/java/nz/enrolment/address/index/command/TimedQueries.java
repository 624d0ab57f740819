package nz.enrolment.address.index.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nz.enrolment.address.index.search.AddressIndex;
import nz.enrolment.address.index.search.Search;

/// Runs the queries of a file and writes how long each took, from its text to the text of each
/// address.
final class TimedQueries {
  private record Query(String id, String text) {}

  private final Search search;
  private final int limit;
  private final PrintStream out;

  TimedQueries(AddressIndex index, int limit, PrintStream out) {
    this.search = index.newSearch();
    this.limit = limit;
    this.out = out;
  }

  /// @param queries lines of qid, class and query, divided by tabs; a header that begins with `qid`
  ///   is passed over
  /// @param warmup how often to run them all beforehand
  /// @param repeat how often to run them all; the median time of each query is written
  void run(Path queries, int warmup, int repeat) throws IOException {
    var all = read(queries);
    for (int i = 0; i < warmup; i++) {
      all.forEach(query -> answer(query.text()));
    }
    long[][] nanoseconds = new long[all.size()][Math.max(1, repeat)];
    for (int run = 0; run < Math.max(1, repeat); run++) {
      for (int i = 0; i < all.size(); i++) {
        nanoseconds[i][run] = time(all.get(i));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      print(all.get(i), nanoseconds[i]);
    }
  }

  private long time(Query query) {
    long start = System.nanoTime();
    int bytes = answer(query.text());
    long end = System.nanoTime();
    if (bytes < 0) {
      throw new IllegalStateException("a text of less than nothing");
    }
    return end - start;
  }

  /// Fetches the text of every address that was found and gives the bytes of all.
  private int answer(String query) {
    int bytes = 0;
    int found = search.run(query, limit);
    for (int hit = 0; hit < found; hit++) {
      bytes += search.text(hit).remaining();
    }
    return bytes;
  }

  private void print(Query query, long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    int found = search.run(query.text(), limit);
    var line = new StringBuilder(query.id());
    line.append('\t').append(nanoseconds[nanoseconds.length / 2]).append('\t');
    for (int hit = 0; hit < found; hit++) {
      line.append(hit == 0 ? "" : ",").append(search.id(hit));
    }
    out.println(line);
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
