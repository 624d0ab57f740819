package nz.enrolment.form.words;

import java.util.Map;
import java.util.Objects;

/// Words in one or more languages, by BCP 47 tag; English is always among them.
public record Wording(Map<String, String> byLanguage) {

  /// Throws [IllegalArgumentException] without English.
  public Wording {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(Translations.ENGLISH)) {
      throw new IllegalArgumentException("no English wording");
    }
  }

  /// Whether there are words in `language`.
  public boolean speaks(String language) {
    return byLanguage.containsKey(language);
  }

  /// The words in `language`, or in English where there is no translation.
  public String in(String language) {
    return Objects.requireNonNull(
        byLanguage.getOrDefault(language, byLanguage.get(Translations.ENGLISH)));
  }
}
