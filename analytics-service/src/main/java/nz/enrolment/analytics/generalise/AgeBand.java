package nz.enrolment.analytics.generalise;

import java.util.Optional;
import java.util.stream.Stream;

/// The five broad age bands of New Zealand's health statistics, in completed years.
public enum AgeBand {
  CHILD("0-14", 0, 14),
  YOUTH("15-24", 15, 24),
  YOUNGER_ADULT("25-44", 25, 44),
  OLDER_ADULT("45-64", 45, 64),
  SENIOR("65-and-over", 65, 130);

  private final String code;
  private final int youngest;
  private final int oldest;

  AgeBand(String code, int youngest, int oldest) {
    this.code = code;
    this.youngest = youngest;
    this.oldest = oldest;
  }

  /// As it is published.
  public String code() {
    return code;
  }

  /// The band of an age in completed years; none below 0 or above 130.
  static Optional<AgeBand> of(int age) {
    return Stream.of(values())
        .filter(band -> band.youngest <= age && age <= band.oldest)
        .findFirst();
  }
}
