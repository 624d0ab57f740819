package nz.enrolment.analytics.protect;

/// The counts that are possible, both ends included.
record Range(int least, int most) {
  /// More than anybody counts, and small enough that sums of a table do not overflow.
  static final int MANY = 10_000_000;

  Range and(Range other) {
    return new Range(Math.max(least, other.least), Math.min(most, other.most));
  }

  Range plus(Range other) {
    return new Range(least + other.least, most + other.most);
  }

  /// How many counts are possible.
  int width() {
    return most - least + 1;
  }
}
