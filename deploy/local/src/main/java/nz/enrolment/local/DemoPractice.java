package nz.enrolment.local;

import java.util.List;
import java.util.UUID;

/// The practice of the demonstration, which the provider's clients and the destinations know.
public final class DemoPractice {
  public static final UUID ID = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");

  /// Its systems, as deliveries name them: of FHIR, of HL7 v2, of webhooks, and a folder.
  public static final List<String> DESTINATIONS =
      List.of("demo", "demo-hl7", "demo-webhook", "demo-folder");

  private DemoPractice() {}
}
