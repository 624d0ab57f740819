package nz.enrolment.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a test needs beside a JDK. `./test` says what is not installed, and fails in CI.
final class Tools {
  private Tools() {}

  /// Leaves the test out where the tool is not on the path.
  static void assumeInstalled(String tool) {
    boolean installed =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    assumeTrue(installed, tool + " is not installed");
  }

  /// Leaves the test out where the system's Python has no such module.
  static void assumePythonHas(String module) throws IOException, InterruptedException {
    var python = Path.of("/usr/bin/python3");
    assumeTrue(Files.isExecutable(python), python + " is not there");
    var imported = new ProcessBuilder(python.toString(), "-c", "import " + module).start();
    assumeTrue(imported.waitFor() == 0, python + " has no " + module);
  }
}
