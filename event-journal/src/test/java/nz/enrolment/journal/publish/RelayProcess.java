package nz.enrolment.journal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import nz.enrolment.journal.JournalFixture;

/// A relay in a JVM of its own, which a test can kill.
final class RelayProcess {
  private RelayProcess() {}

  /// @param heap of its JVM, such as `64m`
  static Process start(JournalFixture bench, String heap) throws IOException {
    RelaySettings settings = bench.relaySettings();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path"),
            RelayProcess.class.getName(),
            settings.jdbcUrl(),
            settings.user(),
            settings.password(),
            settings.bootstrapServers())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Arguments: JDBC URL, user, password, bootstrap servers. Runs until it is killed, or its
  /// standard input ends because the test's JVM did.
  public static void main(String[] args) throws IOException {
    try (Relay _ = Relay.start(new RelaySettings(args[0], args[1], args[2], args[3], Map.of()))) {
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
