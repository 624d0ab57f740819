package nz.enrolment.form.question;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// The answers that a question offers, in order, each with a code of its own.
public final class Options {

  private final Map<String, Option> byCode;
  private final boolean areNames;

  private Options(Map<String, Option> byCode, boolean areNames) {
    this.byCode = byCode;
    this.areNames = areNames;
  }

  /// Throws [IllegalArgumentException] when two have the same code.
  public static Options of(List<Option> options) {
    return new Options(byCode(options), false);
  }

  /// The entries of a code list.
  static Options of(CodeList list) {
    List<Option> options =
        list.names().entrySet().stream()
            .map(name ->
                new Option(
                    name.getKey(),
                    english(name.getValue()),
                    Optional.empty(),
                    list.also(name.getKey())))
            .toList();
    return new Options(byCode(options), list.areNames());
  }

  private static Wording english(String name) {
    return new Wording(Map.of(Translations.ENGLISH, name));
  }

  private static Map<String, Option> byCode(List<Option> options) {
    Map<String, Option> byCode = new LinkedHashMap<>();
    for (Option option : options) {
      if (byCode.put(option.code(), option) != null) {
        throw new IllegalArgumentException("two options with the code " + option.code());
      }
    }
    return Collections.unmodifiableMap(byCode);
  }

  /// The option with this code.
  public Optional<Option> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// In the order in which they are offered.
  public Collection<Option> all() {
    return byCode.values();
  }

  /// In the order in which they are offered.
  public Set<String> codes() {
    return byCode.keySet();
  }

  boolean speak(String language) {
    return areNames || byCode.values().stream().allMatch(option -> option.speaks(language));
  }
}
