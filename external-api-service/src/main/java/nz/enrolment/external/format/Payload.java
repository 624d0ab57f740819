package nz.enrolment.external.format;

/// What is sent, the same at every attempt.
///
/// @param bytes not to be changed
/// @param mediaType with its charset, where it has one: `application/fhir+json`
/// @param name of a file that holds it; no path, no personal data: `[A-Za-z0-9._-]{1,120}`, not
///   beginning with `.`
/// @param id by which the receiver can tell a repeat
public record Payload(byte[] bytes, String mediaType, String name, DeliveryId id) {

  @Override
  public String toString() {
    return "Payload[%s, %s, %d bytes]".formatted(name, mediaType, bytes.length);
  }
}
