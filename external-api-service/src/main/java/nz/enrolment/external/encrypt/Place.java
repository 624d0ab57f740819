package nz.enrolment.external.encrypt;

import nz.enrolment.external.format.DeliveryId;

/// Where encrypted bytes belong: they cannot be read as those of another delivery.
public record Place(String name) {

  /// The event that is delivered.
  public static Place event(DeliveryId id) {
    return new Place(id.key() + "/event");
  }

  /// What is sent.
  public static Place payload(DeliveryId id) {
    return new Place(id.key() + "/payload");
  }
}
