package nz.enrolment.intake.token;

/// What a token turned out to be.
public sealed interface Verification {

  /// One that we signed for this purpose, and that has not expired.
  record Verified(LinkClaims claims) implements Verification {}

  /// One that we signed for this purpose, and that has expired.
  record Expired(LinkClaims claims) implements Verification {}

  /// Anything else. Why, is not said.
  record Unverifiable() implements Verification {}
}
