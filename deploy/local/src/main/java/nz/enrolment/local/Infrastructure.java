package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.local.process.Child;
import nz.enrolment.local.process.InParallel;
import nz.enrolment.local.process.Postmaster;
import nz.enrolment.local.process.Project;

/// A real Kafka broker (KRaft), PostgreSQL and OIDC provider, each a process of its own on
/// localhost.
///
/// Each starts when it is first asked for, and ends when this JVM does, however that comes about.
/// Needs nothing but the JDK.
public final class Infrastructure implements AutoCloseable {
  private static final Duration TEST_RETENTION = Duration.ofDays(1);

  private final Endpoints endpoints;
  private final Child broker;
  private final Child postgres;
  private final Child provider;
  private final Postmaster postmaster;

  Infrastructure(Home home) {
    this.endpoints = home.endpoints();
    this.broker = home.kafka();
    this.postgres = home.postgres();
    this.provider = home.oidc();
    this.postmaster = new Postmaster(home.postgresData());
  }

  /// Starts everything at once and returns when all of it is ready, with the topics of
  /// `contracts/topics.json`.
  ///
  /// @param data what is in there is kept, and found again by the next start
  public static Infrastructure start(Path data, Endpoints endpoints) {
    var infrastructure = new Infrastructure(Home.lasting(data, endpoints));
    InParallel.run(
        Stream.of(
            infrastructure::startBroker,
            infrastructure::startDatabase,
            infrastructure.provider::start));
    return infrastructure;
  }

  /// The one infrastructure of this JVM's tests: free ports, a temporary directory, shared by all
  /// who ask.
  ///
  /// Broker and database are ready; the provider starts when its issuer or a token is asked for.
  /// Not to be closed by a test.
  public static Infrastructure forTests() {
    var infrastructure = new Infrastructure(Home.ofThisJvm());
    InParallel.run(Stream.of(infrastructure::startBroker, infrastructure::startDatabase));
    return infrastructure;
  }

  /// Kafka's bootstrap servers, as `host:port`.
  public String kafka() {
    return "localhost:" + endpoints.kafka();
  }

  /// Creates topics of one partition each, for a test of its own.
  public void createTopics(String... names) {
    Stream.of(names).forEach(name -> createTopic(name, 1, TEST_RETENTION));
  }

  /// Creates a topic, unless there is one of that name.
  public void createTopic(String name, int partitions, Duration retention) {
    broker.ask("topic " + name + " " + partitions + " " + retention.toMillis());
  }

  /// A database of that name (letters, digits, `-`, `_`), created if there is none. Its user is a
  /// superuser.
  public Database database(String name) {
    postgres.ask("database " + name);
    var url = "jdbc:postgresql://localhost:" + endpoints.postgres() + "/" + name;
    return new Database(url, "postgres", "postgres");
  }

  /// A database as above, after a script has made its roles: how an operator prepares one.
  ///
  /// @param script SQL that may run again and again
  public Database database(String name, Path script) {
    var database = database(name);
    postgres.ask("script " + name + " " + script.toAbsolutePath());
    return database;
  }

  /// The issuer of the tokens; services must be given exactly this text, since the provider
  /// believes the Host header.
  public String oidcIssuer() {
    provider.start();
    return "http://localhost:" + endpoints.oidc() + "/enrolment";
  }

  /// A bearer token for one of the clients in `oidc.json`: `demo-admin`, `demo-staff`,
  /// `other-staff`, `external-api-service`, `render-service`, `northland-analyst` or `operator`.
  public String token(String client) {
    return AccessTokens.fetch(oidcIssuer(), Map.of("client_id", client));
  }

  /// A bearer token for these groups (separated by spaces) of any practice (a UUID).
  public String token(String practice, String groups) {
    return AccessTokens.fetch(
        oidcIssuer(),
        Map.of(
            "client_id",
            "anyone",
            "audience",
            "enrolment",
            "practice",
            practice,
            "groups",
            groups));
  }

  /// Starts the broker, unless it runs, at the same address as before.
  public void startBroker() {
    broker.start();
    broker.ask("topics " + Project.here().module("contracts/topics.json"));
  }

  /// Kills the broker with SIGKILL; its log stays.
  public void killBroker() {
    broker.kill();
  }

  /// Starts the database, unless it runs, at the same address as before.
  public void startDatabase() {
    postgres.start();
  }

  /// Shuts the database down in order, ending its connections.
  public void stopDatabase() {
    postgres.stop();
  }

  /// Kills the database and every session of it with SIGKILL; its files stay.
  public void killDatabase() {
    try {
      postmaster.kill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    postgres.kill();
  }

  /// The processes that run now, by name.
  public Map<String, ProcessHandle> processes() {
    return Stream.of(broker, postgres, provider)
        .filter(child -> child.process().isPresent())
        .collect(Collectors.toMap(Child::name, child -> child.process().orElseThrow().toHandle()));
  }

  /// Ends all three, in order.
  @Override
  public void close() {
    provider.stop();
    broker.stop();
    postgres.stop();
  }
}
