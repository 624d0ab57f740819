package nz.enrolment.external;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged service, as it runs in production: a process that can be killed and started again.
final class ServiceProcess {
  private final Path log;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port = freePort();
  private final int managementPort = freePort();
  private final List<String> command = new ArrayList<>();
  private Process process;

  /// @param name of its log in `target`
  ServiceProcess(String name, Map<String, String> settings) {
    log = Path.of("target", name + ".log");
    command.addAll(
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dquarkus.http.port=" + port,
            "-Dquarkus.management.port=" + managementPort));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    forgetLastLog();
    process = launch();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forgetLastLog() {
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns when it is ready.
  ServiceProcess awaitReady() {
    await().atMost(Duration.ofSeconds(60)).until(this::isReady);
    return this;
  }

  private boolean isReady() throws InterruptedException {
    try {
      return manage("/q/health/ready").statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  /// SIGKILL: nothing of the service runs any more when this returns.
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /// SIGTERM, as an orchestrator sends it. Returns when it has ended, and how long that took.
  Duration stop() {
    Instant begun = Instant.now();
    process.destroy();
    process.onExit().join();
    return Duration.between(begun, Instant.now());
  }

  /// Waits until it has ended by itself.
  ///
  /// @return its exit code
  int awaitEnd() {
    return process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue();
  }

  ServiceProcess restart() {
    process = launch();
    return awaitReady();
  }

  /// Asks on the port that is not public.
  HttpResponse<String> manage(String path) throws IOException, InterruptedException {
    var uri = URI.create("http://localhost:" + managementPort + path);
    return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /// @param token none if empty
  HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /// Without a body.
  HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.noBody());
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /// @param body of JSON
  /// @param headers names and values, by turns
  HttpResponse<String> send(
      String method, String path, String token, String body, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
