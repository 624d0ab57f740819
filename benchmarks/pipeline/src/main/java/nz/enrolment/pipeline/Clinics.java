package nz.enrolment.pipeline;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.local.DemoPractice;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;
import nz.enrolment.pipeline.load.LoadPractice;

/// Practices, each of which publishes the standard form before anybody comes.
final class Clinics {
  private static final Path FORM = Path.of("contracts/examples/form-standard.json");

  private final Suite suite;

  Clinics(Suite suite) {
    this.suite = suite;
  }

  /// The practice that has a destination, then others that have none.
  List<LoadPractice> open(int count) throws IOException, InterruptedException {
    var practices = new ArrayList<LoadPractice>();
    practices.add(open(DemoPractice.ID));
    while (practices.size() < count) {
      practices.add(open(UUID.randomUUID()));
    }
    return practices;
  }

  private LoadPractice open(UUID practice) throws IOException, InterruptedException {
    String token =
        suite.infrastructure().token(practice.toString(), "practice-admin practice-staff");
    var request =
        HttpRequest.newBuilder(suite.url(Listener.ENROLMENT_SERVICE).resolve("/forms"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofFile(FORM))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 201) {
        throw new IOException("expected 201 for a form, found " + status);
      }
    }
    return new LoadPractice(token);
  }
}
