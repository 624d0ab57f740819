package nz.enrolment.journal.consume;

/// What a [Handler] made of an event. The causes go to logs and to the dead letter's header: they
/// never hold personal data.
public sealed interface Handling {

  /// The event was read, and this is its effect.
  record Keep(Effect effect) implements Handling {}

  /// A type, or a version of it, that this consumer does not know.
  record Unknown() implements Handling {

    /// Without the type: a header is input.
    static final String CAUSE = "the event type is not known to this consumer";
  }

  /// Data that is not what its type says.
  record Malformed(String cause) implements Handling {}

  /// The event was read, and this is its effect.
  static Handling keep(Effect effect) {
    return new Keep(effect);
  }

  /// A type, or a version of it, that this consumer does not know.
  static Handling unknown() {
    return new Unknown();
  }

  /// Data that is not what its type says.
  static Handling malformed(String cause) {
    return new Malformed(cause);
  }
}
