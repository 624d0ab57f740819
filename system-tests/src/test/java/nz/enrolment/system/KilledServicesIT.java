package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import nz.enrolment.local.receive.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGKILL of every service in turn while patients enrol: nothing is lost, and nothing happens
/// twice.
class KilledServicesIT {

  /// While one service is killed; there are five.
  private static final int SUBMISSIONS_EACH = 40;

  /// What has been accepted of them when the service is killed.
  private static final int BEFORE_THE_KILL = 10;

  /// What is sent of them only when the service has been killed, however fast the machine is.
  private static final int AFTER_THE_KILL = 10;

  private static final int AT_ONCE = 4;

  /// Longer than the lease of a delivery that was under way when its service was killed.
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(4);

  private static final List<Listener> SERVICES =
      List.of(
          Listener.ENROLMENT_SERVICE,
          Listener.RENDER_SERVICE,
          Listener.ANALYTICS_SERVICE,
          Listener.EXTERNAL_API_SERVICE,
          Listener.ADDRESS_SERVER);

  @Test
  void each_of_200_submissions_ends_with_one_document_one_delivery_and_is_counted_once(
      @TempDir Path data) throws Exception {
    try (Suite suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent());
        ExecutorService patients = Executors.newFixedThreadPool(AT_ONCE)) {
      var clinic = new PersistentPatients(suite);
      var counters = Counters.begin(new Tables(suite));
      List<Future<String>> submitted = new ArrayList<>();
      for (Listener service : SERVICES) {
        var enough = new CountDownLatch(BEFORE_THE_KILL);
        var killed = new CountDownLatch(1);
        List<Future<String>> batch = submit(clinic, patients, submitted.size(), enough, killed);
        assertThat(enough.await(SETTLED_WITHIN.toSeconds(), TimeUnit.SECONDS)).isTrue();
        suite.kill(service);
        killed.countDown();
        suite.restart(service);
        submitted.addAll(batch);
      }

      Set<String> enrolments = idsOf(submitted);
      assertThat(enrolments).hasSize(SERVICES.size() * SUBMISSIONS_EACH);
      await()
          .atMost(SETTLED_WITHIN)
          .untilAsserted(() -> assertThat(delivered(suite)).containsExactlyElementsOf(enrolments));
      await()
          .atMost(SETTLED_WITHIN)
          .untilAsserted(() -> {
            assertThat(suite.receivers().mllp().received()).hasSameSizeAs(enrolments);
            assertThat(suite.receivers().webhook().received()).hasSameSizeAs(enrolments);
          });
      assertThat(ids(suite, "render", "select enrolment from document where variant = 'pdf'"))
          .containsExactlyElementsOf(enrolments);
      await()
          .atMost(SETTLED_WITHIN)
          .untilAsserted(() -> assertThat(counters.total()).isEqualTo(enrolments.size()));
    }
  }

  private static List<Future<String>> submit(
      PersistentPatients clinic,
      ExecutorService patients,
      int first,
      CountDownLatch enough,
      CountDownLatch killed) {
    return IntStream.range(0, SUBMISSIONS_EACH)
        .mapToObj(number ->
            patients.submit(() -> {
              if (number >= SUBMISSIONS_EACH - AFTER_THE_KILL) {
                killed.await();
              }
              String enrolment = clinic.enrol(first + number);
              enough.countDown();
              return enrolment;
            }))
        .toList();
  }

  private static Set<String> idsOf(List<Future<String>> submitted)
      throws ExecutionException, InterruptedException {
    Set<String> ids = new TreeSet<>();
    for (Future<String> each : submitted) {
      ids.add(each.get());
    }
    return ids;
  }

  /// The enrolments that took effect at the receiver, once for each effect, sorted.
  private static List<String> delivered(Suite suite) throws IOException {
    return suite.receiver().received().stream()
        .map(Received::key)
        .map(key -> key.split("\\.", 2)[0])
        .sorted()
        .toList();
  }

  private static List<String> ids(Suite suite, String database, String query) throws SQLException {
    var at = suite.infrastructure().database(database);
    try (var connection = DriverManager.getConnection(at.jdbcUrl(), at.user(), at.password());
        var rows = connection.createStatement().executeQuery(query)) {
      var ids = new ArrayList<String>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids.stream().sorted().toList();
    }
  }
}
