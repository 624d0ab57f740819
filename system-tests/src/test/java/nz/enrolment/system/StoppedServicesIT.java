package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SIGTERM, as an orchestrator sends it, while patients enrol and staff watch: each service ends by
/// itself, in order.
class StoppedServicesIT {

  private static final List<Listener> SERVICES =
      List.of(
          Listener.ENROLMENT_SERVICE,
          Listener.RENDER_SERVICE,
          Listener.ANALYTICS_SERVICE,
          Listener.EXTERNAL_API_SERVICE,
          Listener.ADDRESS_SERVER);

  /// What a service says when something was taken from it too soon, or held it up too long.
  private static final List<String> DISORDER =
      List.of(
          "exception=java.lang.IllegalStateException",
          "Timed out waiting for graceful shutdown",
          "ERROR [nz.enrolment.journal");

  @Test
  void each_service_ends_by_itself_when_it_is_told_to(@TempDir Path data) throws Exception {
    try (Suite suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent())) {
      var patients = new PersistentPatients(suite);
      for (Listener service : SERVICES) {
        try (var underWay = new UnderWay(patients);
            var client = HttpClient.newHttpClient()) {
          HttpResponse<Stream<String>> screen = watch(suite, client);
          underWay.awaitAccepted(3);

          ProcessHandle process = suite.process(service);
          process.destroy();
          process.onExit().get(1, TimeUnit.MINUTES);
          if (service == Listener.ENROLMENT_SERVICE) {
            assertThat(screen.body()).as("ends as a stream does").isNotEmpty();
          }
          client.shutdownNow();
          suite.restart(service);
          underWay.ids();
        }
        String log = Files.readString(suite.logs().resolve(service.label() + ".log"));
        assertThat(log).contains(" stopped in ").doesNotContain(DISORDER);
      }
    }
  }

  private static HttpResponse<Stream<String>> watch(Suite suite, HttpClient client)
      throws Exception {
    var events = suite.url(Listener.ENROLMENT_SERVICE).resolve("/enrolments/events");
    var request =
        HttpRequest.newBuilder(events)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + suite.infrastructure().token("demo-admin"))
            .build();
    return client.send(request, BodyHandlers.ofLines());
  }
}
