package nz.enrolment.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;

/// A process's log, as quoted in a message about its failure.
final class ProcessLog {
  private static final int LINES = 20;

  private ProcessLog() {}

  /// The last lines, or why there are none.
  static String end(Path log) {
    try (var lines = Files.lines(log)) {
      var last = new ArrayDeque<String>();
      lines.forEach(line -> {
        last.add(line);
        if (last.size() > LINES) {
          last.remove();
        }
      });
      return String.join("\n", last);
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }
}
