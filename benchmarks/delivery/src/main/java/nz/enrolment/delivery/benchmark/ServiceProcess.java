package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// The packaged service, in a process and with a database of its own.
record ServiceProcess(Process process, Database database) implements AutoCloseable {
  private static final Path FOLDER = Path.of("benchmarks/delivery/target/service");
  private static final Path JAR =
      Path.of("external-api-service/target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  /// Returns when it is ready.
  static ServiceProcess start(
      Infrastructure infrastructure, Neighbours neighbours, Destinations destinations)
      throws IOException, InterruptedException {
    Database database = infrastructure.database("delivery-" + UUID.randomUUID());
    int port = free();
    var settings = new HashMap<>(destinations.settings());
    settings.putAll(
        Map.of(
            "quarkus.http.port", Integer.toString(free()),
            "quarkus.management.port", Integer.toString(port),
            "quarkus.datasource.jdbc.url", database.jdbcUrl(),
            "quarkus.datasource.username", database.user(),
            "quarkus.datasource.password", database.password(),
            "kafka.bootstrap.servers", infrastructure.kafka(),
            "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer(),
            "quarkus.oidc-client.credentials.secret", "local",
            "external.render-url", neighbours.url()));
    String group = UUID.randomUUID().toString();
    settings.putAll(
        Map.of(
            "external.payload-keys",
            "b:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "mp.messaging.incoming.enrolments.group.id",
            group,
            "mp.messaging.incoming.documents.group.id",
            group));
    var service = new ServiceProcess(launch(settings), database);
    service.awaitReady(port);
    return service;
  }

  private static Process launch(Map<String, String> settings) throws IOException {
    var properties = new Properties();
    properties.putAll(settings);
    Path file = FOLDER.resolve("config/application.properties");
    Files.createDirectories(file.getParent());
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-jar", JAR.toString()))
        .directory(FOLDER.toFile())
        .redirectErrorStream(true)
        .redirectOutput(FOLDER.resolve("service.log").toFile())
        .start();
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(int port) throws IOException, InterruptedException {
    Instant latest = Instant.now().plus(READY_WITHIN);
    while (!isReady(port)) {
      if (!process.isAlive() || Instant.now().isAfter(latest)) {
        process.destroyForcibly();
        throw new IOException("the service did not start: see " + FOLDER.resolve("service.log"));
      }
      Thread.sleep(100);
    }
  }

  private static boolean isReady(int port) throws InterruptedException {
    var ready = URI.create("http://localhost:" + port + "/q/health/ready");
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
