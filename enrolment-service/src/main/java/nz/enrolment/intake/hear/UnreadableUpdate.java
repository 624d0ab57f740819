package nz.enrolment.intake.hear;

/// Leaves the [EventData] at the first thing that is wrong.
final class UnreadableUpdate extends Exception {
  private static final long serialVersionUID = 1;

  private final String why;

  /// @param why where and what is expected there, without what was found
  UnreadableUpdate(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  String why() {
    return why;
  }
}
