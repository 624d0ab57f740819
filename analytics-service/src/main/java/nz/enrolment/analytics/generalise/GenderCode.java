package nz.enrolment.analytics.generalise;

import java.util.Optional;
import java.util.stream.Stream;

/// The national gender code list 1.2, without what the patient stated in words.
public enum GenderCode {
  FEMALE("F"),
  MALE("M"),
  ANOTHER("O"),
  UNKNOWN("U");

  private final String code;

  GenderCode(String code) {
    this.code = code;
  }

  /// One letter, as in the code list and as it is published.
  public String code() {
    return code;
  }

  static Optional<GenderCode> of(String code) {
    return Stream.of(values()).filter(gender -> gender.code.equals(code)).findFirst();
  }
}
