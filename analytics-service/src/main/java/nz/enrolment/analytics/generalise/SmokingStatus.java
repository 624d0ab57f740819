package nz.enrolment.analytics.generalise;

import nz.enrolment.form.enrolment.Smoking;

/// The four answers of the national form.
public enum SmokingStatus {
  SMOKER("smoker"),
  RECENT_EX_SMOKER("ex-smoker-under-15-months"),
  PAST_EX_SMOKER("ex-smoker-over-15-months"),
  NEVER_SMOKED("never-smoked");

  private final String code;

  SmokingStatus(String code) {
    this.code = code;
  }

  /// As it is published.
  public String code() {
    return code;
  }

  static SmokingStatus of(Smoking.Status status) {
    return switch (status) {
      case SMOKER -> SMOKER;
      case EX_SMOKER_UNDER_15_MONTHS -> RECENT_EX_SMOKER;
      case EX_SMOKER_OVER_15_MONTHS -> PAST_EX_SMOKER;
      case NEVER_SMOKED -> NEVER_SMOKED;
    };
  }
}
