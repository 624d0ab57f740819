package nz.enrolment.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// The events of `contracts/events`, as every consumer gets them.
public final class GoldenEvents {
  private static final Path EVENTS = Path.of("../contracts/events");

  private GoldenEvents() {}

  /// @param name such as `adult-rural`
  public static Enrolment completed(String name) {
    var event = EventCodec.read(EventCodec.COMPLETED, bytes("enrolment-completed.v1/" + name));
    return ((EnrolmentEvent.Completed) event).enrolment();
  }

  /// @param name of the topic and the example: `enrolment-delivery.v1/delivered`
  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(EVENTS.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
