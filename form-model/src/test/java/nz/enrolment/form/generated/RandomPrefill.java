package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/// What a link carried for some questions: the answer that was left, another that the patient
/// changed, or one that was not asked for in the end.
final class RandomPrefill {

  private final Dice dice;
  private final RandomAnswers answers;
  private final LocalDate today;

  RandomPrefill(Dice dice, RandomAnswers answers, LocalDate today) {
    this.dice = dice;
    this.answers = answers;
    this.today = today;
  }

  /// Raw answers by question id.
  ObjectNode of(List<Item> items, ObjectNode given) {
    ObjectNode prefill = Json.object();
    items.stream()
        .filter(item -> standsAlone(item) && dice.oneIn(4))
        .forEach(item -> prefill.set(item.id(), before(item, given.path(item.id()))));
    return prefill;
  }

  private JsonNode before(Item item, JsonNode given) {
    return Oracle.isBlank(given) || dice.oneIn(3) ? answers.to(item, new SoFar(today)) : given;
  }

  /// Whether its answer can be read without any other. A link carries no files.
  private static boolean standsAlone(Item item) {
    return !item.type().equals("file")
        && item.inner().stream().allMatch(i -> standsAlone(i) && i.askedWhen().isEmpty());
  }
}
