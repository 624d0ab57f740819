package nz.enrolment.external.deliver;

import java.time.Duration;

/// What a destination made of a bundle. The problems hold no personal data.
sealed interface DestinationResponse {

  /// It has the bundle.
  record Accepted() implements DestinationResponse {}

  /// It may take the bundle later.
  ///
  /// @param atLeast how long it asked to be left alone; zero if it did not
  record Later(String problem, Duration atLeast) implements DestinationResponse {}

  /// It finds fault with the bundle itself, so asking again would change nothing.
  record Never(String problem) implements DestinationResponse {}
}
