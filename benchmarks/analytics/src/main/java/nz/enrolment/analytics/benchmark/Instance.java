package nz.enrolment.analytics.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.local.Infrastructure;

/// One process of the packaged service.
record Instance(Process process, URI url) implements AutoCloseable {
  private static final String SECRET = "YmVuY2htYXJrLW9mLWFuYWx5dGljcy0tLTMyLWJ5dGVzIQ==";

  static Instance start(Infrastructure infrastructure, String name) throws IOException {
    int port = freePort();
    var database = infrastructure.database("analytics");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx128m");
    command.add("-Danalytics.secret=" + SECRET);
    command.add("-Danalytics.sweep-every=off");
    command.add("-Dquarkus.http.port=" + port);
    command.add("-Dquarkus.management.port=" + freePort());
    command.add("-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl());
    command.add("-Dquarkus.datasource.username=" + database.user());
    command.add("-Dquarkus.datasource.password=" + database.password());
    command.add("-Dkafka.bootstrap.servers=" + infrastructure.kafka());
    command.add("-Dquarkus.oidc.auth-server-url=" + infrastructure.oidcIssuer());
    command.addAll(List.of("-jar", "analytics-service/target/quarkus-app/quarkus-run.jar"));
    var log = Path.of("benchmarks/analytics/target", name + ".log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    return new Instance(process, URI.create("http://localhost:" + port));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
