package nz.enrolment.local.demo;

import java.nio.file.Path;
import java.util.List;

/// What each of the practice's systems received of one enrolment, as it came.
///
/// @param bundle a FHIR transaction
/// @param message HL7 v2 in UTF-8, whose segments end in CR
/// @param files in the folder, of which there is at least one
record Deliveries(byte[] bundle, byte[] message, Webhook webhook, List<Path> files) {

  /// One that was signed.
  ///
  /// @param headers a line each
  /// @param secret that it was signed with
  record Webhook(byte[] body, byte[] headers, String secret) {}

  @Override
  public String toString() {
    return "Deliveries[…]";
  }
}
