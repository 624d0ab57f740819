package nz.enrolment.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// Fetches what became of a submission from wherever it is: render-service, Kafka, the external
/// system.
final class Collect {
  private final Suite suite;
  private final Office office;
  private final EventLog events;

  Collect(Suite suite, Office office) {
    this.suite = suite;
    this.office = office;
    this.events = new EventLog(suite.infrastructure().kafka());
  }

  /// Waits for the delivery, which is the last of the results.
  ///
  /// @throws Missing if one does not come
  Result resultOf(Submitted submitted) throws IOException, InterruptedException {
    var enrolment = submitted.enrolment();
    var status = office.awaitDelivery(submitted);
    var pdf = document(enrolment, "format=pdf");
    var tiff = document(enrolment, "format=tiff&cover=true");
    return new Result(
        submitted,
        status,
        pdf,
        office.read(pdf),
        tiff,
        office.read(tiff),
        events.announced(enrolment),
        delivered(enrolment));
  }

  private URI document(String enrolment, String query) {
    return suite
        .url(Listener.RENDER_SERVICE)
        .resolve("/enrolments/" + enrolment + "/document?" + query);
  }

  /// The sender's key begins with the enrolment's id.
  private byte[] delivered(String enrolment) throws IOException {
    var received =
        suite.receiver().received().stream()
            .filter(delivery -> delivery.key().startsWith(enrolment))
            .findFirst()
            .orElseThrow(() -> new Missing("delivery: the external system received nothing"));
    return Files.readAllBytes(received.file());
  }
}
