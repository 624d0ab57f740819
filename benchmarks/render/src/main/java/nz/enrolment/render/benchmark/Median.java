package nz.enrolment.render.benchmark;

import java.util.List;

/// The middle one; of an even number, the higher of the two in the middle.
final class Median {

  private Median() {}

  static double of(List<Double> numbers) {
    return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
  }
}
