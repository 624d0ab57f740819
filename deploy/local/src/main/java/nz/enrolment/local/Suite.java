package nz.enrolment.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nz.enrolment.local.process.Child;
import nz.enrolment.local.process.InParallel;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Project;
import nz.enrolment.local.receive.FhirReceiver;
import nz.enrolment.local.receive.Receivers;

/// The whole suite, running: infrastructure, the five services, and the systems that their results
/// are delivered to.
public final class Suite implements AutoCloseable {
  // A record in flight would hold a service for much longer; as after any crash, it is handled
  // after the next start.
  private static final Duration SERVICES_END_WITHIN = Duration.ofSeconds(5);
  // More than what a container is given, which is what a pod is given.
  private static final Duration CONTAINERS_END_WITHIN = Duration.ofSeconds(40);

  private final PortPlan ports;
  private final DataDirectory data;
  private final Packaging packaging;
  private final Project project = Project.here();
  private final ConcurrentMap<String, Process> running = new ConcurrentHashMap<>();
  private final Map<Listener, RunningService> services = new EnumMap<>(Listener.class);
  private final Infrastructure infrastructure;
  private final Secrets secrets;
  private final Receivers receivers;

  private Suite(
      DataDirectory data, PortPlan ports, Packaging packaging, Infrastructure infrastructure)
      throws IOException {
    this.ports = ports;
    this.data = data;
    this.packaging = packaging;
    this.infrastructure = infrastructure;
    this.secrets = Secrets.keptIn(data.root());
    this.receivers = Receivers.start(places(ports), data.received(), secrets.webhookSecret());
  }

  private static Receivers.Places places(PortPlan ports) {
    return new Receivers.Places(
        ports.port(Listener.RECEIVER),
        ports.port(Listener.MLLP_RECEIVER),
        ports.port(Listener.WEBHOOK_RECEIVER));
  }

  /// Starts everything, and returns when everything is ready.
  ///
  /// @param directory where all is kept; nobody else may use it meanwhile
  /// @throws Refusal if a port is taken or something has not been built, before anything is started
  public static Suite start(Path directory, PortPlan ports, ConsoleProgress progress)
      throws IOException, InterruptedException {
    return start(directory, ports, Packaging.JARS, progress);
  }

  /// As above, from jars or from images.
  static Suite start(Path directory, PortPlan ports, Packaging packaging, ConsoleProgress progress)
      throws IOException, InterruptedException {
    var data = new DataDirectory(directory);
    Preconditions.check(Project.here(), ports, packaging);
    Files.createDirectories(data.logs());
    progress.say("starting Kafka, PostgreSQL and the OIDC provider");
    var infrastructure = Infrastructure.start(data.root(), ports.infrastructure());
    infrastructure.processes().values().forEach(data.pids()::add);
    var suite = new Suite(data, ports, packaging, infrastructure);
    suite.startServices(progress);
    return suite;
  }

  private void startServices(ConsoleProgress progress) throws IOException, InterruptedException {
    new BundledAddresses(project, data.addressIndex())
        .buildIfStale(data.logs().resolve("address-index.log"));
    new Services(ports, data, secrets, infrastructure).all().forEach(this::add);
    progress.say("starting the services");
    InParallel.run(services.values().stream().map(service -> () -> start(service, progress)));
  }

  private void add(Service service) {
    var directory = data.service(service.listener());
    var child = new Child(jvm(service, directory), log(service.listener()), running);
    var management = ports.url(service.management());
    services.put(service.listener(), new RunningService(service, child, management, directory));
  }

  private Jvm jvm(Service service, Path directory) {
    return switch (packaging) {
      case JARS -> jar(service, directory);
      case CONTAINERS -> new Containers(project, data).jvm(service, directory);
    };
  }

  private Jvm jar(Service service, Path directory) {
    var folder = project.module(service.module());
    var jar = new QuarkusJar(folder.resolve("target/quarkus-app/quarkus-run.jar"));
    var options = Stream.concat(Stream.of("-Xmx" + service.heap()), jar.opens()).toList();
    var classes = project.module("deploy/local").resolve("target/classes");
    var name = service.listener().label();
    var niceness = service.urgency().niceness();
    return new Jvm(name, options, classes + ":" + jar.file(), jar.main(), directory, niceness);
  }

  private Path log(Listener listener) {
    return data.logs().resolve(listener.label() + ".log");
  }

  private void start(RunningService service, ConsoleProgress progress) {
    service.start();
    service.child().process().map(Process::toHandle).ifPresent(data.pids()::add);
    service.awaitReady();
    progress.say(service.listener().label() + " is ready");
  }

  /// Where a service listens, without a slash at its end.
  public URI url(Listener listener) {
    return ports.url(listener);
  }

  /// Kafka, PostgreSQL and the provider.
  public Infrastructure infrastructure() {
    return infrastructure;
  }

  /// What was delivered as FHIR.
  public FhirReceiver receiver() {
    return receivers.fhir();
  }

  /// All that was delivered.
  public Receivers receivers() {
    return receivers;
  }

  /// That the demonstration's webhooks are signed with: `whsec_…`.
  public String webhookSecret() {
    return secrets.webhookSecret();
  }

  /// Where the logs of all processes are.
  public Path logs() {
    return data.logs();
  }

  /// Kills one service with SIGKILL, as a machine that loses power would.
  public void kill(Listener service) {
    find(service).child().kill();
  }

  /// Starts a service that was killed or stopped, and returns when it is ready.
  public void restart(Listener service) {
    start(find(service), ConsoleProgress.silent());
  }

  private RunningService find(Listener listener) {
    var service = services.get(listener);
    if (service == null) {
      throw new IllegalArgumentException(listener.label() + " is no service");
    }
    return service;
  }

  /// The process of one service, while it runs.
  public ProcessHandle process(Listener service) {
    return find(service).child().process().orElseThrow().toHandle();
  }

  private Duration patience() {
    return switch (packaging) {
      case JARS -> SERVICES_END_WITHIN;
      case CONTAINERS -> CONTAINERS_END_WITHIN;
    };
  }

  /// Ends everything in reverse: services, receivers, infrastructure.
  @Override
  public void close() {
    services.values().forEach(service -> service.child().letGo());
    services.values().forEach(service -> service.child().stop(patience()));
    receivers.close();
    infrastructure.close();
  }
}
