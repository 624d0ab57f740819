package nz.enrolment.address.server.ask;

/// How many addresses are asked for.
final class ResultLimit {
  /// What [#read] gives when it is not a whole number from 1 to 20.
  static final int OUT_OF_RANGE = -1;

  private static final int UNLESS_GIVEN = 10;
  private static final int LARGEST = 20;

  private ResultLimit() {}

  static int read(Parameter limit) {
    return switch (limit) {
      case Parameter.Absent() -> UNLESS_GIVEN;
      case Parameter.Unreadable() -> OUT_OF_RANGE;
      case Parameter.Given(var text) -> read(text);
    };
  }

  private static int read(String text) {
    try {
      int number = Integer.parseInt(text);
      return number >= 1 && number <= LARGEST ? number : OUT_OF_RANGE;
    } catch (NumberFormatException _) {
      return OUT_OF_RANGE;
    }
  }
}
