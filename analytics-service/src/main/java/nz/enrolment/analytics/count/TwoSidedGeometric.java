package nz.enrolment.analytics.count;

import java.util.random.RandomGenerator;

/// The two-sided geometric distribution (discrete Laplace) for ε = 1: P(k) is proportional to
/// e^(−|k|), with a standard deviation of 1.36. One person more or less in a cell makes no value of
/// it more than e times as likely.
///
/// Sampled exactly, with whole numbers alone, as in Canonne, Kamath and Steinke, “The Discrete
/// Gaussian for Differential Privacy” (2020), algorithms 1 and 2: floating point would leave gaps
/// that tell values apart.
///
/// @param random in production a [java.security.SecureRandom]
public record TwoSidedGeometric(RandomGenerator random) implements Noise {
  /// √2q / (1 − q), where q = 1/e.
  public static final double STANDARD_DEVIATION = Math.sqrt(2 * Math.exp(-1)) / (1 - Math.exp(-1));

  @Override
  public int draw() {
    while (true) {
      int magnitude = geometric();
      boolean isNegative = random.nextBoolean();
      // Else 0 would be drawn twice as often as it should be.
      if (magnitude > 0 || !isNegative) {
        return isNegative ? -magnitude : magnitude;
      }
    }
  }

  /// How often in a row something with probability 1/e comes about.
  private int geometric() {
    int times = 0;
    while (isOneInE()) {
      times++;
    }
    return times;
  }

  /// True with probability 1/e = 1 − 1 + 1/2! − 1/3! + …: the first k of which 1 in k fails is odd.
  private boolean isOneInE() {
    int k = 1;
    while (random.nextInt(k) == 0) {
      k++;
    }
    return k % 2 == 1;
  }
}
