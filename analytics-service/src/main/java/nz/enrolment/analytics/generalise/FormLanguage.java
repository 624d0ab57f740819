package nz.enrolment.analytics.generalise;

import java.util.stream.Stream;

/// The language in which the form was filled in.
public enum FormLanguage {
  ENGLISH("en"),
  MAORI("mi"),
  OTHER("other");

  private final String code;

  FormLanguage(String code) {
    this.code = code;
  }

  /// As it is published.
  public String code() {
    return code;
  }

  /// @param tag of BCP 47
  static FormLanguage of(String tag) {
    return Stream.of(values()).filter(known -> known.code.equals(tag)).findFirst().orElse(OTHER);
  }
}
