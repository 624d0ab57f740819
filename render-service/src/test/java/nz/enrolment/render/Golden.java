package nz.enrolment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// The example events of the contract.
public final class Golden {
  /// The names of those that complete an enrolment.
  public static final List<String> NAMES =
      List.of("adult-rural", "child-by-authority", "several-ethnicities-and-card");

  private Golden() {}

  /// The enrolment of that example.
  public static Enrolment enrolment(String name) {
    return switch (EventCodec.read(EventCodec.COMPLETED, data(name))) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> enrolment;
      case EnrolmentEvent event -> throw new IllegalStateException(name + " reads as " + event);
    };
  }

  /// The data of that example.
  public static byte[] data(String name) {
    try {
      return Files.readAllBytes(
          Path.of("..", "contracts", "events", "enrolment-completed.v1", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
