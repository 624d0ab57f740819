package nz.enrolment.local;

import java.util.Map;

/// One service of the suite, and what it is told.
///
/// @param management where it tells its health
/// @param module the folder of its Maven module
/// @param heap its largest, as after `-Xmx`
/// @param memory bytes that its container may use
/// @param urgency who has the processor first, when there is not enough of it
/// @param configuration properties that a deployment would give it
record Service(
    Listener listener,
    Listener management,
    String module,
    String heap,
    long memory,
    Urgency urgency,
    Map<String, String> configuration) {

  /// The name of its image.
  String image() {
    return module.replace("/server", "");
  }

  /// What waits for a service.
  enum Urgency {
    /// A person.
    AT_ONCE(0),
    /// An event, which loses nothing by it. Without the difference, a backlog of documents would
    /// keep patients waiting who submit meanwhile.
    IN_TIME(10);

    private final int niceness;

    Urgency(int niceness) {
      this.niceness = niceness;
    }

    int niceness() {
      return niceness;
    }
  }
}
