package nz.enrolment.address.server.serve;

import nz.enrolment.address.server.problem.Refusal;

/// What a request is answered with.
sealed interface AddressResponse {
  /// Addresses.
  ///
  /// @param tag the ETag, without its quotes
  /// @param body JSON, in UTF-8
  record Addresses(Representation as, String tag, byte[] body) implements AddressResponse {}

  /// The client has what it would get.
  ///
  /// @param tag the ETag, without its quotes
  record Unchanged(String tag) implements AddressResponse {}

  /// A problem.
  record Refused(Refusal why) implements AddressResponse {}

  /// The client has asked too often.
  ///
  /// @param seconds until it may ask again
  record Wait(long seconds) implements AddressResponse {}
}
