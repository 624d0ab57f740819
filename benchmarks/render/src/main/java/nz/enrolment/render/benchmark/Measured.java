package nz.enrolment.render.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a contender did in one round, or the medians of several.
///
/// @param wall milliseconds of wall clock that one thread spends on a document, the median
/// @param cpu milliseconds of processor time a document, of every process that has a part in it:
///   what a busy machine falsifies least
/// @param perSecond documents a second, all threads together
record Measured(double wall, double cpu, double perSecond) {

  static Measured median(List<Measured> rounds) {
    return new Measured(
        median(rounds, Measured::wall),
        median(rounds, Measured::cpu),
        median(rounds, Measured::perSecond));
  }

  private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
    return Median.of(rounds.stream().mapToDouble(figure).boxed().toList());
  }
}
