package nz.enrolment.external.transport;

/// What came of sending. The reasons hold no personal data: they are shown to staff and logged, so
/// they quote neither an answer nor an exception's message.
public sealed interface Reply {

  /// Nothing of the payload left: no address, refused, no TLS, no token. Sending again is safe.
  record NotSent(String reason) implements Reply {}

  /// The destination has answered.
  record Answered(DestinationAnswer answer) implements Reply {}

  /// Some of the payload may have left, and no whole answer came: it may have had its effect.
  record SentWithoutAnswer(String reason) implements Reply {}
}
