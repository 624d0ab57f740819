package nz.enrolment.form.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that this module ships: for each language a resource `name_language.properties` in UTF-8.
public final class Translations {

  /// What every other language falls back to.
  public static final String ENGLISH = "en";

  /// The languages that this module speaks itself.
  public static final Set<String> SHIPPED = Set.of(ENGLISH, "mi");

  private final Map<String, Map<String, String>> byLanguage;

  private Translations(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /// The translations called `name` that stand beside `owner`, in these languages.
  public static Translations load(Class<?> owner, String name, Set<String> languages) {
    return new Translations(
        languages.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    language -> language,
                    language -> read(owner, name + "_" + language + ".properties"))));
  }

  /// The words called `key`, as long as there are some in English.
  public Optional<Wording> wording(String key) {
    Map<String, String> words = new HashMap<>();
    byLanguage.forEach((language, texts) -> {
      String text = texts.get(key);
      if (text != null) {
        words.put(language, text);
      }
    });
    return words.containsKey(ENGLISH) ? Optional.of(new Wording(words)) : Optional.empty();
  }

  private static Map<String, String> read(Class<?> owner, String resource) {
    var stream = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
