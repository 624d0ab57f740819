package nz.enrolment.render.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a contender did in one round, or the medians of several.
///
/// @param wall milliseconds of wall clock that one thread spends on a document, the median
/// @param cpu milliseconds of processor time a document, of every process that has a part in it:
///   what a busy machine falsifies least
/// @param perSecond documents a second, all threads together
record ContenderFigures(double wall, double cpu, double perSecond) {

  static ContenderFigures median(List<ContenderFigures> rounds) {
    return new ContenderFigures(
        median(rounds, ContenderFigures::wall),
        median(rounds, ContenderFigures::cpu),
        median(rounds, ContenderFigures::perSecond));
  }

  private static double median(
      List<ContenderFigures> rounds, ToDoubleFunction<ContenderFigures> figure) {
    return Median.of(rounds.stream().mapToDouble(figure).boxed().toList());
  }
}
