package nz.enrolment.address.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// What is asked for, as paths with their queries.
final class Queries {
  private static final long SEED = 20261122;

  private Queries() {}

  /// Of a file with rows of qid, class and query, divided by tabs; a header begins with `qid`.
  static List<String> of(Path tsv) throws IOException {
    try (var lines = Files.lines(tsv)) {
      return lines
          .filter(line -> !line.startsWith("qid"))
          .map(line -> line.split("\t", -1)[2])
          // The rest is refused, which is no search.
          .filter(query -> query.codePoints().anyMatch(Character::isLetterOrDigit))
          .map(Queries::target)
          .toList();
    }
  }

  /// The full addresses of a CSV, which are the first thing in double quotes on their lines, typed
  /// halfway or further.
  static List<String> typed(Path csv) throws IOException {
    var random = new Random(SEED);
    try (var lines = Files.lines(csv)) {
      return lines
          .map(line -> line.split("\"", -1))
          .filter(fields -> fields.length > 1)
          .map(fields -> fields[1])
          .map(full -> full.substring(0, full.length() * random.nextInt(50, 101) / 100))
          .map(Queries::target)
          .toList();
    }
  }

  private static String target(String query) {
    return "/addresses?q=" + URLEncoder.encode(query.strip(), UTF_8);
  }
}
