package nz.enrolment.form.generated;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The seeds that a run tries. `-Dgenerated.enrolments=N` says how many, `-Dgenerated.seed=S` which
/// comes first; a seed that once failed is tried again by `S` and an `N` of 1.
final class Seeds {

  private static final int USUALLY = 300;
  private static final long FIRST = 1;

  private Seeds() {}

  static LongStream all() {
    long first = Long.getLong("generated.seed", FIRST);
    int count = Integer.getInteger("generated.enrolments", USUALLY);
    return LongStream.range(first, first + count);
  }

  static Stream<GeneratedEnrolment> enrolments() {
    return all().mapToObj(GeneratedEnrolment::of);
  }

  /// One in ten: a definition is broken in hundreds of ways, and the ways differ little.
  static Stream<GeneratedForm> forms() {
    return all().filter(seed -> seed % 10 == 0).mapToObj(GeneratedForm::of);
  }

  /// One of each kind, by chance from a seed, or `-Dgenerated.mutations=N` of each: most differ
  /// only in the question that is broken, and reading them all takes minutes.
  static Stream<Mutation> some(Stream<Mutation> mutations, long seed) {
    int most = Integer.getInteger("generated.mutations", 1);
    Dice dice = new Dice(seed);
    return mutations
        .collect(Collectors.groupingBy(Mutation::name, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(alike -> dice.some(alike, most, most).stream());
  }

  /// Prints how to repeat this run.
  static void tell() {
    System.out.printf(
        "-Dgenerated.seed=%d -Dgenerated.enrolments=%d%n",
        all().findFirst().orElseThrow(), all().count());
  }
}
