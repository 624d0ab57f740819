package nz.enrolment.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nz.enrolment.local.process.Child;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Project;

/// Where one infrastructure keeps its data and listens, and how its processes are started.
///
/// @param logs one file a process
/// @param options added to each JVM's
/// @param running the processes, by name
record Home(
    Path data,
    Path logs,
    Endpoints endpoints,
    List<String> options,
    ConcurrentMap<String, Process> running) {
  private static final String MAINS = "nz.enrolment.local.child.";

  /// Data that outlives this JVM.
  static Home lasting(Path data, Endpoints endpoints) {
    var root = data.toAbsolutePath();
    return new Home(root, root.resolve("logs"), endpoints, List.of(), new ConcurrentHashMap<>());
  }

  /// The home that all tests of this JVM share.
  @SuppressWarnings("unchecked") // Shared says what is in there.
  static Home ofThisJvm() {
    var shared = Shared.entries();
    var ports = Shared.entry(shared, "ports", int[].class);
    return new Home(
        Shared.entry(shared, "data", Path.class),
        Path.of("target/infrastructure").toAbsolutePath(),
        new Endpoints(ports[0], ports[1], ports[2], ports[3]),
        List.of("-Dtemporary=true"),
        Shared.entry(shared, "running", ConcurrentMap.class));
  }

  Path postgresData() {
    return data.resolve("postgres");
  }

  Child kafka() {
    var log = data.resolve("kafka").toString();
    return child("kafka", "256m", "KafkaProcess", log, endpoints.kafka(), endpoints.controller());
  }

  Child postgres() {
    var settings = Project.here().module("deploy/postgresql/no-values-in-the-log.conf");
    return child(
        "postgres", "192m", "PostgresProcess", postgresData(), endpoints.postgres(), settings);
  }

  Child oidc() {
    return child("oidc", "96m", "OidcProcess", endpoints.oidc());
  }

  private Child child(String name, String heap, String main, Object... arguments) {
    var words =
        Stream.concat(Stream.of(MAINS + main), Arrays.stream(arguments).map(String::valueOf));
    var flags = Stream.concat(Stream.of("-Xmx" + heap), options.stream()).toList();
    var jvm = new Jvm(name, flags, Project.here().classpath(), words.toList(), data, 0);
    return new Child(jvm, logs.resolve(name + ".log"), running);
  }
}
