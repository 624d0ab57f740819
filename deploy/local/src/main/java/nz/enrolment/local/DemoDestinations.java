package nz.enrolment.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The systems of the demonstration's practice, as an operator tells them to the external API
/// service.
///
/// @param folder where files land
/// @param webhookSecret that webhooks are signed with
record DemoDestinations(PortPlan ports, Path folder, String webhookSecret) {
  private static final String THIS_MACHINE = "127.0.0.0/8,::1/128";

  Map<String, String> settings() {
    var all = new HashMap<String, String>();
    add(
        all,
        "demo",
        Map.of("url", ports.url(Listener.RECEIVER) + "/fhir", "document", "tiff-with-cover"));
    add(all, "demo-hl7", hl7());
    add(
        all,
        "demo-webhook",
        Map.of(
            "url",
            ports.url(Listener.WEBHOOK_RECEIVER) + "/hooks",
            "format",
            "event",
            "signing-secrets",
            webhookSecret));
    add(all, "demo-folder", Map.of("url", folder.toUri().toString(), "format", "document"));
    return all;
  }

  /// The document as an MDM^T02. PID-3 says which enrolment it is, and the receiver knows MSH-10
  /// again.
  private Map<String, String> hl7() {
    return Map.of(
        "url", "mllp://localhost:" + ports.port(Listener.MLLP_RECEIVER),
        "format", "hl7",
        "repeat", "key",
        "hl7.message", "mdm-t02",
        "hl7.receiving-application", "PMS",
        "hl7.receiving-facility", "KOWHAI",
        "hl7.own-number", "always");
  }

  private static void add(Map<String, String> all, String name, Map<String, String> members) {
    var prefix = "external.destinations." + name + ".";
    all.put(prefix + "practice", DemoPractice.ID.toString());
    all.put(prefix + "open-networks", THIS_MACHINE);
    members.forEach((member, value) -> all.put(prefix + member, value));
  }
}
