package nz.enrolment.external.route;

import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.format.Format;
import nz.enrolment.external.read.Reading;
import nz.enrolment.external.transport.Transport;

/// The way to one destination.
///
/// @param shape changes when the destination wants something else than before
public record Route(
    Destination destination,
    int shape,
    Format format,
    Transport transport,
    Reading reading,
    AfterDoubt afterDoubt) {

  /// What is done when an attempt may have arrived.
  public sealed interface AfterDoubt {

    /// The destination can tell a repeat.
    record SendAgain() implements AfterDoubt {}

    /// The destination can say whether it arrived.
    ///
    /// @param questions where they go
    record Ask(Transport questions) implements AfterDoubt {}

    /// Nobody but staff can find out.
    record AskStaff() implements AfterDoubt {}
  }
}
