package nz.enrolment.local.child;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A file of PostgreSQL's settings, `name = value` on a line, values without quotes.
final class Conf {
  private Conf() {}

  static Map<String, String> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*=\\s*", 2))
          .collect(toMap(setting -> setting[0], setting -> setting[1]));
    }
  }
}
