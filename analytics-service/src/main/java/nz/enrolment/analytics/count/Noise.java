package nz.enrolment.analytics.count;

/// What a cell begins with.
@FunctionalInterface
public interface Noise {

  /// The next whole number, independent of all others; 0 on average.
  int draw();
}
