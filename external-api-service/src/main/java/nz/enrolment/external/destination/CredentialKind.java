package nz.enrolment.external.destination;

/// How a destination knows us.
public enum CredentialKind {
  /// By a token that does not change (RFC 6750).
  BEARER,
  /// By a user and a password (RFC 7617).
  BASIC,
  /// By a key in a header of its own.
  API_KEY
}
