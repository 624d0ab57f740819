package nz.enrolment.analytics;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nz.enrolment.analytics.generalise.AgeBand;
import nz.enrolment.analytics.generalise.EligibilityGroup;
import nz.enrolment.analytics.generalise.FormLanguage;
import nz.enrolment.analytics.generalise.GenderCode;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.analytics.generalise.LevelOneEthnicity;
import nz.enrolment.analytics.generalise.SmokingStatus;

/// Made-up people, mixed about as the country is.
///
/// @param random where they come from
public record People(RandomGenerator random) {
  public static final UUID PRACTICE = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");
  public static final YearMonth MONTH = YearMonth.of(2026, 8);

  private static final double[] AGES = {0.18, 0.13, 0.28, 0.25, 0.16};
  private static final double[] GENDERS = {0.505, 0.485, 0.006, 0.004};
  private static final double[] ETHNICITIES = {0.64, 0.17, 0.08, 0.16, 0.02, 0.01, 0.01};
  private static final double[] SMOKING = {0.07, 0.03, 0.2, 0.7};
  private static final double[] ELIGIBILITY = {0.7, 0.17, 0.05, 0.08};
  private static final double[] LANGUAGES = {0.97, 0.03, 0};

  /// People of one month, so many.
  public List<Generalised> some(int number) {
    return Stream.generate(this::one).limit(number).toList();
  }

  /// Somebody.
  public Generalised one() {
    return new Generalised(
        PRACTICE,
        MONTH,
        pick(AgeBand.values(), AGES),
        pick(GenderCode.values(), GENDERS),
        ethnicity(),
        pick(SmokingStatus.values(), SMOKING),
        pick(EligibilityGroup.values(), ELIGIBILITY),
        pick(FormLanguage.values(), LANGUAGES));
  }

  private Set<LevelOneEthnicity> ethnicity() {
    var groups = EnumSet.of(pick(LevelOneEthnicity.values(), ETHNICITIES));
    if (random.nextInt(8) == 0) {
      groups.add(pick(LevelOneEthnicity.values(), ETHNICITIES));
    }
    return groups;
  }

  private <T> T pick(T[] values, double[] shares) {
    double left = random.nextDouble() * Arrays.stream(shares).sum();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return values[i];
      }
    }
    return values[shares.length - 1];
  }

  /// The same person, but of another ethnic group alone.
  public static Generalised with(Generalised person, LevelOneEthnicity group) {
    return new Generalised(
        person.practice(),
        person.month(),
        person.ageBand(),
        person.gender(),
        Set.of(group),
        person.smoking(),
        person.eligibility(),
        person.language());
  }

  /// The same person in another age band.
  public static Generalised with(Generalised person, AgeBand band) {
    return new Generalised(
        person.practice(),
        person.month(),
        band,
        person.gender(),
        person.ethnicity(),
        person.smoking(),
        person.eligibility(),
        person.language());
  }
}
