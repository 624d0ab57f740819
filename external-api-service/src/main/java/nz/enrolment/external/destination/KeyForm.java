package nz.enrolment.external.destination;

import nz.enrolment.external.format.DeliveryId;

/// How a destination wants the key of a delivery written.
public enum KeyForm {
  /// As it is.
  TEXT,
  /// As a string of RFC 9651, in quotes.
  QUOTED,
  /// As a UUID that follows from it.
  UUID;

  /// The value of the header.
  public String of(DeliveryId id) {
    return switch (this) {
      case TEXT -> id.key();
      case QUOTED -> '"' + id.key() + '"';
      case UUID -> id.uuid().toString();
    };
  }
}
