package nz.enrolment.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Another program, run to its end.
final class Command {
  private Command() {}

  /// @throws CannotBuild with all that it printed, if it fails
  static void run(Path program, List<String> arguments) throws IOException, InterruptedException {
    var process = new ProcessBuilder(program.toString()).redirectErrorStream(true);
    process.command().addAll(arguments);
    var running = process.start();
    var printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (running.waitFor() != 0) {
      throw new CannotBuild(program + " failed:\n" + printed);
    }
  }
}
