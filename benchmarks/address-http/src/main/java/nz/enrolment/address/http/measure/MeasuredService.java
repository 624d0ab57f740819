package nz.enrolment.address.http.measure;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A service in a process of its own, on a free port of this host.
public final class MeasuredService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final int port;

  private MeasuredService(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts a built Quarkus application and waits until it listens.
  ///
  /// @param application the folder with `quarkus-run.jar`
  /// @param properties its configuration
  public static MeasuredService start(Path application, Map<String, String> properties)
      throws IOException, InterruptedException {
    int port = freePort();
    var command = new ArrayList<>(List.of(java().toString()));
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=" + port);
    command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
    var log = application.resolveSibling("benchmark.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    var service = new MeasuredService(process, port);
    service.awaitListening();
    return service;
  }

  /// The Java that runs this.
  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  int port() {
    return port;
  }

  /// CPU time of the process so far.
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    process.destroy();
  }

  private void awaitListening() throws IOException, InterruptedException {
    var latest = Instant.now().plus(PATIENCE);
    while (!listens()) {
      if (!process.isAlive() || Instant.now().isAfter(latest)) {
        process.destroy();
        throw new IOException("the service does not start; its log is benchmark.log beside it");
      }
      Thread.sleep(50);
    }
  }

  private boolean listens() {
    try (var socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException _) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
