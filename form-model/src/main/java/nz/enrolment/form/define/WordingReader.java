package nz.enrolment.form.define;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// Reads the words of a form, and notes what is not translated into all of its languages.
final class WordingReader {

  private static final int LONGEST = 4000;

  /// The language alone: nobody words a form for a region of one.
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private final List<String> languages;
  private final List<Untranslated> untranslated = new ArrayList<>();

  WordingReader(List<String> languages) {
    this.languages = languages;
  }

  static boolean isLanguage(String tag) {
    return LANGUAGE.matcher(tag).matches();
  }

  static Optional<String> language(Input input) {
    return Optional.ofNullable(input.node().textValue())
        .filter(WordingReader::isLanguage)
        .or(() -> input.fail(Fault.BAD_LANGUAGE));
  }

  List<Untranslated> untranslated() {
    return List.copyOf(untranslated);
  }

  /// `{"en": …, "mi": …}`; English is needed.
  Optional<Wording> read(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly(languages::contains, Fault.UNKNOWN_LANGUAGE);
    Map<String, String> words = new HashMap<>();
    for (String language : languages) {
      input
          .at(language)
          .optional(part -> part.text(LONGEST))
          .ifPresentOrElse(text -> words.put(language, text), () -> lacks(input, language));
    }
    return words.containsKey(Translations.ENGLISH)
        ? Optional.of(new Wording(words))
        : input.at(Translations.ENGLISH).required().flatMap(_ -> Optional.empty());
  }

  /// The words that come with a known question are noted at the question.
  void note(Question known, Input input) {
    languages.stream()
        .filter(language -> !known.spokenIn(language).equals(language))
        .forEach(language -> lacks(input, language));
  }

  private void lacks(Input input, String language) {
    untranslated.add(new Untranslated(input.pointer(), language));
  }
}
