package nz.enrolment.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// The events of `contracts/events`, as every consumer gets them.
public final class GoldenEvents {
  private static final Path EVENTS = Path.of("../contracts/events");

  private static final String ENROLMENT = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";
  private static final String PRACTICE = "7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01";

  private GoldenEvents() {}

  /// The data of `adult-rural`, with other ids.
  static byte[] completed(UUID enrolment, UUID practice) {
    return new String(bytes("enrolment-completed.v1/adult-rural"), StandardCharsets.UTF_8)
        .replace(ENROLMENT, enrolment.toString())
        .replace(PRACTICE, practice.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The same of a patient who gave no NHI number.
  static byte[] completedWithoutNhi(UUID enrolment, UUID practice) {
    return new String(completed(enrolment, practice), StandardCharsets.UTF_8)
        .replaceFirst(",\\s*\"nhi\": \"[^\"]*\"", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The data of `rendered`, with other ids.
  static byte[] rendered(UUID enrolment, UUID practice) {
    return new String(bytes("enrolment-document.v1/rendered"), StandardCharsets.UTF_8)
        .replace(ENROLMENT, enrolment.toString())
        .replace(PRACTICE, practice.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

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
