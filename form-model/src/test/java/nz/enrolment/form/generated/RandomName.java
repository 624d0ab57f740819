package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;

/// A person's name as a raw answer, or as one line.
final class RandomName {

  private static final int LONGEST = 100;

  private final Dice dice;
  private final RandomText text;

  RandomName(Dice dice) {
    this.dice = dice;
    this.text = new RandomText(dice);
  }

  /// `{"given"?, "otherGiven"?, "family"}`: a person with a single name has only the last.
  ObjectNode raw() {
    Words script = dice.pick(Words.SCRIPTS);
    ObjectNode name = Json.object();
    if (!dice.oneIn(8)) {
      name.put("given", part(dice.pick(script.given())));
    }
    if (dice.oneIn(3)) {
      name.put("otherGiven", dice.pick(script.given()) + " " + dice.pick(script.given()));
    }
    return name.put("family", part(dice.pick(script.family())));
  }

  /// All of a name.
  String line() {
    Words script = dice.pick(Words.SCRIPTS);
    return dice.oneIn(15)
        ? text.exactly(LONGEST)
        : dice.pick(script.given()) + " " + dice.pick(script.family());
  }

  private String part(String name) {
    return switch (dice.between(0, 19)) {
      case 0 -> text.exactly(LONGEST);
      case 1 -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case 2 -> name + " ";
      default -> name;
    };
  }
}
