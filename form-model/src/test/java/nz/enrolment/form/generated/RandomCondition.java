package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// Conditions of every kind, over questions that come earlier.
final class RandomCondition {

  private static final int DEEPEST = 5;

  private final Dice dice;
  private final List<ConditionSubject> earlier;
  private final boolean ages;

  /// `ages` says that the date of birth comes earlier; one of the two must be there to look at.
  RandomCondition(Dice dice, List<ConditionSubject> earlier, boolean ages) {
    this.dice = dice;
    this.earlier = List.copyOf(earlier);
    this.ages = ages;
  }

  JsonNode some() {
    return at(1);
  }

  private JsonNode at(int depth) {
    if (depth == DEEPEST || dice.oneIn(2)) {
      return simple();
    }
    return switch (dice.between(0, 2)) {
      case 0 -> Json.object().set("all", several(depth));
      case 1 -> Json.object().set("any", several(depth));
      default -> Json.object().set("not", at(depth + 1));
    };
  }

  private JsonNode several(int depth) {
    return Json.list(Stream.generate(() -> at(depth + 1)).limit(dice.between(1, 3)).toList());
  }

  private JsonNode simple() {
    if (earlier.isEmpty() || (ages && dice.oneIn(4))) {
      return Json.object().put("ageUnder", dice.pick(2, 16, 18, 25, 65, 150));
    }
    ConditionSubject question = dice.pick(earlier);
    return Json.object()
        .put("question", question.id())
        .set("is", Json.texts(dice.some(question.codes(), 1, dice.oneIn(2) ? 1 : 5)));
  }
}
