package nz.enrolment.local.demo;

import java.io.IOException;
import java.net.URI;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// Fetches what became of a submission from wherever it is: render-service, Kafka, the practice's
/// systems.
final class Collect {
  private final Suite suite;
  private final Office office;
  private final EventLog events;

  Collect(Suite suite, Office office) {
    this.suite = suite;
    this.office = office;
    this.events = new EventLog(suite.infrastructure().kafka());
  }

  /// Waits for the deliveries, which are the last of the results.
  ///
  /// @throws Missing if one does not come
  Result resultOf(Submitted submitted) throws IOException, InterruptedException {
    var enrolment = submitted.enrolment();
    var status = office.awaitDeliveries(submitted);
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
        new CollectDeliveries(suite, enrolment).all());
  }

  private URI document(String enrolment, String query) {
    return suite
        .url(Listener.RENDER_SERVICE)
        .resolve("/enrolments/" + enrolment + "/document?" + query);
  }
}
