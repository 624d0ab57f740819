package nz.enrolment.local.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// All systems of the demonstration's practice.
///
/// @param folder where files land, which somebody's own program would watch
public record Receivers(FhirReceiver fhir, MllpReceiver mllp, WebhookReceiver webhook, Path folder)
    implements AutoCloseable {

  /// Where each of them listens.
  public record Places(int fhir, int mllp, int webhook) {}

  /// Starts all of them.
  ///
  /// @param directory what they received is kept there, and found again
  /// @param webhookSecret that webhooks are signed with
  public static Receivers start(Places ports, Path directory, String webhookSecret)
      throws IOException {
    return new Receivers(
        FhirReceiver.start(ports.fhir(), directory),
        MllpReceiver.start(ports.mllp(), directory.resolve("hl7")),
        WebhookReceiver.start(ports.webhook(), directory.resolve("webhooks"), webhookSecret),
        Files.createDirectories(directory.resolve("folder")));
  }

  @Override
  public void close() {
    List.of(fhir, mllp, webhook).forEach(Receivers::close);
  }

  private static void close(AutoCloseable receiver) {
    try {
      receiver.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
