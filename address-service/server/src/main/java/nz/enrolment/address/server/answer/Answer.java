package nz.enrolment.address.server.answer;

import nz.enrolment.address.server.refuse.Refusal;

/// What a request is answered with.
sealed interface Answer {
  /// Addresses.
  ///
  /// @param tag the ETag, quoted
  /// @param body JSON, in UTF-8
  record Addresses(Representation as, String tag, byte[] body) implements Answer {}

  /// The client has what it would get.
  ///
  /// @param tag the ETag, quoted
  record Unchanged(String tag) implements Answer {}

  /// A problem.
  record Refused(Refusal why) implements Answer {}

  /// The client has asked too often.
  ///
  /// @param seconds until it may ask again
  record Wait(long seconds) implements Answer {}
}
