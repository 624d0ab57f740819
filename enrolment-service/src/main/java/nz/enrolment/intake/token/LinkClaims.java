package nz.enrolment.intake.token;

import java.util.UUID;

/// What a token lets its holder into: one link of one practice, and of that link perhaps one
/// session.
///
/// @param session which opening of the link; of the link's own token, [#NO_SESSION]
public record LinkClaims(UUID practice, UUID link, UUID session) {
  private static final UUID NO_SESSION = new UUID(0, 0);

  /// What the token of a link lets into.
  public static LinkClaims to(UUID practice, UUID link) {
    return new LinkClaims(practice, link, NO_SESSION);
  }

  /// The same link, opened once more.
  public LinkClaims open() {
    return new LinkClaims(practice, link, UUID.randomUUID());
  }
}
