package nz.enrolment.intake.token;

import java.util.UUID;

/// What a token turned out to be.
public sealed interface Verification {

  /// One that we signed for this purpose, and that has not expired.
  record Verified(UUID link) implements Verification {}

  /// One that we signed for this purpose, and that has expired.
  record Expired() implements Verification {}

  /// Anything else. Why, is not said.
  record Unverifiable() implements Verification {}
}
