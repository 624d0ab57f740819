package nz.enrolment.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The noise is drawn from the distribution that the promise rests on.
class NoiseTest {
  private static final int DRAWS = 1_000_000;
  private static final int LAST = 9;

  /// Of χ² with 18 degrees of freedom: exceeded less than once in 100,000 times.
  private static final double HIGHEST = 60.0;

  /// `-Dnoise.seed=` repeats a run, but for what the generator of production draws.
  private static final long SEED = Long.getLong("noise.seed", new Random().nextLong());

  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

  @BeforeAll
  static void tell() {
    System.out.println("noise.seed=" + SEED);
  }

  @Test
  void is_two_sided_geometric() {
    assertThat(chiSquare(new TwoSidedGeometric(random))).isLessThan(HIGHEST);
  }

  @Test
  void from_the_generator_of_production_too() {
    Noise noise = new SecureNoise().noise();
    assertThat(noise)
        .isInstanceOfSatisfying(
            TwoSidedGeometric.class,
            geometric -> assertThat(geometric.random()).isExactlyInstanceOf(SecureRandom.class));
    assertThat(chiSquare(noise)).isLessThan(HIGHEST);
  }

  @Test
  void a_rounded_laplace_of_floating_point_is_seen() {
    assertThat(chiSquare(() -> (int) Math.round(laplace()))).isGreaterThan(HIGHEST);
  }

  @Test
  void zero_drawn_twice_as_often_is_seen() {
    assertThat(chiSquare(() -> geometric(0) * (random.nextBoolean() ? 1 : -1)))
        .isGreaterThan(HIGHEST);
  }

  @Test
  void one_too_many_is_seen() {
    assertThat(chiSquare(() -> geometric(1) * (random.nextBoolean() ? 1 : -1)))
        .isGreaterThan(HIGHEST);
  }

  @Test
  void its_standard_deviation_is_as_said() {
    Noise noise = new TwoSidedGeometric(random);
    double squares = IntStream.range(0, DRAWS).mapToDouble(_ -> Math.pow(noise.draw(), 2)).sum();
    assertThat(Math.sqrt(squares / DRAWS))
        .isBetween(
            TwoSidedGeometric.STANDARD_DEVIATION - 0.01,
            TwoSidedGeometric.STANDARD_DEVIATION + 0.01);
  }

  private static final ArchRule SECURE =
      ArchRuleDefinition.noClasses()
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.assignableTo(RandomGenerator.class)
                  .and(
                      DescribedPredicate.not(JavaClass.Predicates.equivalentTo(SecureRandom.class)))
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.equivalentTo(RandomGenerator.class))))
          .orShould()
          .callMethod(Math.class, "random");

  @Test
  void nothing_in_the_service_is_random_but_securely() {
    SECURE.check(
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("nz.enrolment.analytics"));
  }

  @Test
  void an_insecure_generator_is_seen() {
    assertThat(
            SECURE.evaluate(new ClassFileImporter().importClasses(Insecure.class)).hasViolation())
        .isTrue();
  }

  private static final class Insecure {
    static final Noise NOISE = new TwoSidedGeometric(new Random());
  }

  private int geometric(int least) {
    int times = least;
    while (random.nextDouble() < Math.exp(-1)) {
      times++;
    }
    return times;
  }

  private double laplace() {
    double uniform = random.nextDouble() - 0.5;
    return -Math.signum(uniform) * Math.log(1 - 2 * Math.abs(uniform));
  }

  /// Over −9 or less, −8 … 8, 9 or more.
  private static double chiSquare(Noise noise) {
    long[] seen = new long[2 * LAST + 1];
    for (int i = 0; i < DRAWS; i++) {
      seen[Math.clamp(noise.draw(), -LAST, LAST) + LAST]++;
    }
    return IntStream.rangeClosed(-LAST, LAST)
        .mapToDouble(value -> term(seen[value + LAST], DRAWS * probability(value)))
        .sum();
  }

  private static double term(long seen, double expected) {
    return (seen - expected) * (seen - expected) / expected;
  }

  /// (1 − q) / (1 + q) · q^|k|, and the tails at both ends.
  private static double probability(int value) {
    double q = Math.exp(-1);
    double tail = Math.pow(q, Math.abs(value)) / (1 + q);
    return Math.abs(value) == LAST ? tail : tail * (1 - q);
  }
}
