package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Words of a form in its languages: English always, the others mostly.
final class RandomWording {

  private final Dice dice;
  private final List<String> languages;

  RandomWording(Dice dice, List<String> languages) {
    this.dice = dice;
    this.languages = languages;
  }

  List<String> languages() {
    return languages;
  }

  /// Words in English, and in each of the other languages unless their translation is missing.
  ObjectNode some() {
    ObjectNode words = Json.object().put("en", text("en"));
    languages.stream()
        .filter(_ -> !dice.oneIn(6))
        .forEach(language -> words.put(language, text(language)));
    return words;
  }

  /// Words in every language.
  ObjectNode all() {
    ObjectNode words = Json.object();
    languages.forEach(language -> words.put(language, text(language)));
    return words;
  }

  private String text(String language) {
    String words =
        switch (language) {
          case "mi" ->
              dice.pick("He pātai mā te whare hauora", "Tuhia mai", "Tō hauora", "Āe rānei");
          case "sm" -> dice.pick("O se fesili mo le falemaʻi", "Tusi mai", "Lou soifua mālōlōina");
          default ->
              dice.pick("Please tell us", "Is this so?", "Your health", "Since when?", "Which?");
        };
    return dice.oneIn(30) ? words + "\n" + (words + " ").repeat(20).strip() : words;
  }
}
