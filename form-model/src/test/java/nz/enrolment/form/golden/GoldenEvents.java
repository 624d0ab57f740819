package nz.enrolment.form.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;

/// The completed enrolments among the example events of the contract. Tests run in the folder of
/// their module, beside which the contracts are.
public final class GoldenEvents {
  /// The names of those that complete an enrolment.
  public static final List<String> NAMES =
      List.of("adult-rural", "child-by-authority", "several-ethnicities-and-card");

  private GoldenEvents() {}

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
