package nz.enrolment.address.benchmark.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A query to measure.
///
/// @param kind the class of the query, for example `typo`
/// @param expected the id of the address that it was made from, 0 when it was made from none
public record Query(String id, String kind, String text, int expected) {
  /// Reads lines of qid, class, query and, where there is one, the expected id, divided by tabs. A
  /// header that begins with `qid` and further columns are passed over.
  public static List<Query> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("qid") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(Query::of)
          .toList();
    }
  }

  private static Query of(String[] f) {
    boolean expects = f.length > 3 && !f[3].isEmpty();
    return new Query(f[0], f[1], f.length > 2 ? f[2] : "", expects ? Integer.parseInt(f[3]) : 0);
  }
}
