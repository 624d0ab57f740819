package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import nz.enrolment.local.Infrastructure;

/// The command of the benchmark; it runs in the root of the project.
public final class DeliveryBenchmark implements AutoCloseable {
  private static final int SICK = 49;
  private static final int WARM_UP = 100;
  private static final Duration BETWEEN_VISITS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String DELIVERED =
      "select count(*) from delivery where state = 'delivered' and practice = '%s'";
  private static final String SECONDS =
      """
      select (extract(epoch from max(delivered_at) - min(queued_at)) * 1000)::bigint from delivery
      where state = 'delivered' and practice = '%s'\
      """;
  private static final String LATENCIES =
      """
      select (extract(epoch from delivered_at - queued_at) * 1000)::bigint from delivery
      where state = 'delivered' and practice = '%s'\
      """;

  private final CommandLine options;
  private final PrintStream out = System.out;
  private final Infrastructure infrastructure = Infrastructure.forTests();
  private final Neighbours neighbours = new Neighbours();
  private final MllpAcceptor mllp = new MllpAcceptor();
  private final Events events = new Events(infrastructure.kafka());

  private DeliveryBenchmark(CommandLine options) throws IOException {
    this.options = options;
    for (String topic :
        List.of("enrolment-completed.v1", "enrolment-document.v1", "enrolment-delivery.v1")) {
      infrastructure.createTopic(topic, 6, Duration.ofDays(1));
    }
  }

  /// Starts everything, measures, prints Markdown.
  public static void main(String[] arguments) throws Exception {
    try (var benchmark = new DeliveryBenchmark(CommandLine.parse(arguments))) {
      benchmark.kinds();
      benchmark.lanes();
      benchmark.idle();
      benchmark.sick();
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }

  private void kinds() throws Exception {
    var kinds = new Destinations();
    Map<String, UUID> practices = new LinkedHashMap<>();
    Path folder = Files.createTempDirectory(Path.of("benchmarks/delivery/target"), "folder");
    String accept = neighbours.url() + "/accept";
    add(kinds, practices, "fhir", "url", accept, "format", "fhir");
    add(kinds, practices, "event", "url", accept, "format", "event", "signing-secrets", secret());
    add(kinds, practices, "document", "url", accept, "format", "document");
    add(kinds, practices, "hl7", hl7());
    String directory = folder.toAbsolutePath().toUri().toString();
    add(kinds, practices, "folder", "url", directory, "format", "document");
    print("| kind | deliveries | deliveries/s | CPU ms each | p50 ms | p99 |");
    print("| --- | --- | --- | --- | --- | --- |");
    try (var service = ServiceProcess.start(infrastructure, neighbours, kinds);
        var rows = new Rows(service.database())) {
      for (var kind : practices.entrySet()) {
        work(kind.getValue(), rows, WARM_UP);
        kind(kind.getKey(), kind.getValue(), service, rows);
      }
    }
  }

  private static void add(
      Destinations kinds, Map<String, UUID> practices, String name, String... members) {
    UUID practice = UUID.randomUUID();
    practices.put(name, practice);
    kinds.add(name, practice, members);
  }

  private static String secret() {
    return "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  }

  private String[] hl7() {
    return new String[] {
      "url", mllp.url(),
      "format", "hl7",
      "hl7.message", "mdm-t02",
      "hl7.receiving-application", "PMS",
      "hl7.receiving-facility", "KOWHAI"
    };
  }

  private void kind(String name, UUID practice, ServiceProcess service, Rows rows)
      throws Exception {
    rows.execute("delete from delivery where practice = '%s'".formatted(practice));
    long before = Work.of(service.process().pid()).milliseconds();
    work(practice, rows, options.deliveries());
    long cpu = Work.of(service.process().pid()).milliseconds() - before;
    var latencies = latencies(rows, practice);
    print(
        "| %s | %d | %.0f | %.1f | %d | %d |",
        name,
        options.deliveries(),
        rate(rows, practice, options.deliveries()),
        (double) cpu / options.deliveries(),
        latencies.percentile(50),
        latencies.percentile(99));
  }

  /// Announces so many, and returns when all are delivered.
  private void work(UUID practice, Rows rows, int count)
      throws SQLException, InterruptedException, TimeoutException {
    events.announce(practice, count);
    rows.await(DELIVERED.formatted(practice), count, PATIENCE);
  }

  private static double rate(Rows rows, UUID practice, long count) throws SQLException {
    return count * 1000.0 / rows.one(SECONDS.formatted(practice));
  }

  private static Milliseconds latencies(Rows rows, UUID practice) throws SQLException {
    return new Milliseconds(rows.of(LATENCIES.formatted(practice)));
  }

  /// All lanes have work at once.
  private void lanes() throws Exception {
    var many = new Destinations();
    UUID practice = UUID.randomUUID();
    for (int i = 0; i < options.lanes(); i++) {
      many.add("lane-" + i, practice, "url", neighbours.url() + "/accept");
    }
    int count = options.lanes() * options.each();
    print("");
    print(
        "| %d destinations with %d deliveries each | deliveries/s | threads | MB |",
        options.lanes(), options.each());
    print("| --- | --- | --- | --- |");
    try (var service = ServiceProcess.start(infrastructure, neighbours, many);
        var rows = new Rows(service.database())) {
      events.announce(practice, options.each());
      rows.await(DELIVERED.formatted(practice), count / 2, PATIENCE);
      Work work = Work.of(service.process().pid());
      rows.await(DELIVERED.formatted(practice), count, PATIENCE);
      lane("this service", rate(rows, practice, count), work);
    }
    peerLanes(count);
  }

  private void peerLanes(int count) throws Exception {
    String jobs =
        """
        insert into job (destination, payload)
        select i %% %d, convert_to(repeat('x', 90000), 'UTF8') from generate_series(0, %d) i\
        """
            .formatted(options.lanes(), count - 1);
    try (var peer =
            PollingProcess.start(infrastructure, neighbours, options.lanes(), List.of(jobs));
        var rows = new Rows(peer.database())) {
      rows.await("select count(*) from job where done", count / 2, PATIENCE);
      Work work = Work.of(peer.process().pid());
      rows.await("select count(*) from job where done", count, PATIENCE);
      long took =
          rows.one(
              "select (extract(epoch from max(done_at) - min(queued_at)) * 1000)::bigint from job");
      lane("a polling thread each", count * 1000.0 / took, work);
    }
  }

  private void lane(String who, double rate, Work work) {
    print("| %s | %.0f | %d | %d |", who, rate, work.threads(), work.megabytes());
  }

  /// Nothing is to be sent.
  private void idle() throws Exception {
    var many = new Destinations();
    UUID practice = UUID.randomUUID();
    for (int i = 0; i < options.idle(); i++) {
      many.add("idle-" + i, practice, "url", neighbours.url() + "/accept");
    }
    print("");
    print(
        "| %d destinations without work | transactions/s | CPU ms/s | threads | MB |",
        options.idle());
    print("| --- | --- | --- | --- | --- |");
    try (var service = ServiceProcess.start(infrastructure, neighbours, many);
        var rows = new Rows(service.database())) {
      idle("this service", service.process().pid(), rows);
    }
    try (var peer = PollingProcess.start(infrastructure, neighbours, options.idle(), List.of());
        var rows = new Rows(peer.database())) {
      idle("a polling thread each", peer.process().pid(), rows);
    }
  }

  private void idle(String who, long pid, Rows rows) throws Exception {
    Thread.sleep(Duration.ofSeconds(options.seconds())); // what starting left to be done
    Work before = Work.of(pid);
    long transactions = rows.transactions();
    Thread.sleep(Duration.ofSeconds(options.seconds()));
    Work after = Work.of(pid);
    print(
        "| %s | %.0f | %.0f | %d | %d |",
        who,
        (double) (rows.transactions() - transactions) / options.seconds(),
        (double) (after.milliseconds() - before.milliseconds()) / options.seconds(),
        after.threads(),
        after.megabytes());
  }

  /// One that is well, alone and among many that take a delivery and never answer.
  private void sick() throws Exception {
    var alone = new Destinations();
    UUID practice = UUID.randomUUID();
    alone.add("well", practice, "url", neighbours.url() + "/accept");
    var crowd = new Destinations();
    UUID crowded = UUID.randomUUID();
    crowd.add("well", crowded, "url", neighbours.url() + "/accept");
    for (int i = 0; i < SICK; i++) {
      crowd.add("sick-" + i, crowded, "url", neighbours.url() + "/never");
    }
    print("");
    print("| one destination that is well | p50 ms | p99 |");
    print("| --- | --- | --- |");
    long p99 = well("alone", alone, practice);
    long among = well("with %d that hang".formatted(SICK), crowd, crowded);
    print("");
    print("The p99 among the sick is %.2f of that alone.", (double) among / p99);
  }

  private long well(String who, Destinations destinations, UUID practice) throws Exception {
    try (var service = ServiceProcess.start(infrastructure, neighbours, destinations);
        var rows = new Rows(service.database())) {
      work(practice, rows, WARM_UP);
      rows.execute("delete from delivery where state = 'delivered'");
      for (int i = 0; i < options.deliveries(); i++) {
        events.announce(practice, 1);
        Thread.sleep(BETWEEN_VISITS);
      }
      rows.await(DELIVERED.formatted(practice), options.deliveries(), PATIENCE);
      var latencies = latencies(rows, practice);
      print("| %s | %d | %d |", who, latencies.percentile(50), latencies.percentile(99));
      return latencies.percentile(99);
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
    mllp.close();
    neighbours.close();
    infrastructure.close();
  }
}
