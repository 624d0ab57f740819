package nz.enrolment.address.index.read;

/// The values of single fields. Each refuses with an [IllegalArgumentException] whose message may
/// be shown.
final class Values {
  /// The largest house number that an index can hold.
  static final int LARGEST_NUMBER = (1 << 16) - 1;

  private Values() {}

  static int id(String text) {
    return whole(text, 1, Integer.MAX_VALUE);
  }

  static int houseNumber(String text) {
    return whole(text, 0, LARGEST_NUMBER);
  }

  /// Four digits; spreadsheets drop leading zeros, which are put back.
  static String postcode(String text) {
    var digits = text.strip();
    if (digits.isEmpty()) {
      return "";
    }
    whole(digits, 0, 9999);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /// Degrees as 1e-7 degrees, between the given bounds in whole degrees.
  static int degrees(String text, int lowest, int highest) {
    double degrees = decimal(text);
    if (!(degrees >= lowest && degrees <= highest)) {
      throw new IllegalArgumentException(
          "expected degrees from " + lowest + " to " + highest + ", found " + text);
    }
    return (int) Math.round(degrees * 1e7);
  }

  private static double decimal(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("expected degrees, found '" + text + "'");
    }
  }

  private static int whole(String text, int lowest, int highest) {
    try {
      int value = Integer.parseInt(text.strip());
      if (value >= lowest && value <= highest) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Reported below, with the bounds.
    }
    throw new IllegalArgumentException(
        "expected a whole number from " + lowest + " to " + highest + ", found '" + text + "'");
  }
}
