package nz.enrolment.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nz.enrolment.local.Suite;
import nz.enrolment.local.receive.Received;

/// Looks for one enrolment at each of the practice's systems. Whatever was delivered says whose it
/// is.
record CollectDeliveries(Suite suite, String enrolment) {

  /// @throws Missing if one of them received nothing of it
  Deliveries all() throws IOException {
    var receivers = suite.receivers();
    var bundle = find("the FHIR receiver", receivers.fhir().received());
    var message = find("the MLLP receiver", receivers.mllp().received());
    var webhook = find("the webhook receiver", receivers.webhook().received());
    return new Deliveries(
        Files.readAllBytes(bundle.file()),
        Files.readAllBytes(message.file()),
        new Deliveries.Webhook(
            Files.readAllBytes(webhook.file()),
            Files.readAllBytes(receivers.webhook().headersOf(webhook)),
            suite.webhookSecret()),
        files(receivers.folder()));
  }

  private Received find(String receiver, List<Received> received) throws IOException {
    for (var delivery : received) {
      if (Files.readString(delivery.file()).contains(enrolment)) {
        return delivery;
      }
    }
    throw new Missing("delivery: %s received nothing".formatted(receiver));
  }

  private List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var landed = files.filter(file -> file.toString().contains(enrolment)).toList();
      if (landed.isEmpty()) {
        throw new Missing("delivery: nothing landed in the folder");
      }
      return landed;
    }
  }
}
