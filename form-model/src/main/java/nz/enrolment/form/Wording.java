package nz.enrolment.form;

import java.util.Map;
import java.util.Objects;

/// Words in one or more languages, by BCP 47 tag; English is always among them.
record Wording(Map<String, String> byLanguage) {

  static final String DEFAULT_LANGUAGE = "en";

  Wording {
    byLanguage = Map.copyOf(byLanguage);
  }

  static Wording english(String words) {
    return new Wording(Map.of(DEFAULT_LANGUAGE, words));
  }

  /// The words in `language`, or in English where there is no translation.
  String in(String language) {
    return Objects.requireNonNull(
        byLanguage.getOrDefault(language, byLanguage.get(DEFAULT_LANGUAGE)));
  }
}
