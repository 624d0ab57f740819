package nz.enrolment.external.encrypt;

import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;

/// Where encrypted bytes belong: they cannot be read as those of another delivery or destination.
public record Place(String name) {

  /// The secrets of one version of a destination's settings.
  public static Place secrets(UUID destination, int version) {
    return new Place(destination + "/" + version + "/secrets");
  }

  /// The event that is delivered.
  public static Place event(DeliveryId id) {
    return new Place(id.key() + "/event");
  }

  /// What is sent.
  public static Place payload(DeliveryId id) {
    return new Place(id.key() + "/payload");
  }
}
