package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Fills in a form from its first question to its last, as one patient.
final class RandomAnswers {

  private final Dice dice;
  private final GeneratedPatient patient;
  private final RandomAnswer answer;
  private final RandomKnownAnswer known;

  RandomAnswers(Dice dice, GeneratedPatient patient, GeneratedUploads uploads) {
    this.dice = dice;
    this.patient = patient;
    this.answer = new RandomAnswer(dice, patient.today(), uploads);
    this.known = new RandomKnownAnswer(dice, patient, answer);
  }

  /// Raw answers by question id: to what is asked, and to nothing else.
  ObjectNode to(List<Item> items) {
    return to(items, new SoFar(patient.today()));
  }

  private ObjectNode to(List<Item> items, SoFar soFar) {
    ObjectNode answers = Json.object();
    items.forEach(item -> put(item, answers, soFar));
    return answers;
  }

  private void put(Item item, ObjectNode answers, SoFar soFar) {
    boolean asked = soFar.allHold(item.askedWhen());
    if (asked && (item.required() || !dice.oneIn(4))) {
      JsonNode raw = to(item, soFar);
      answers.set(item.id(), raw);
      note(item, raw, soFar);
    } else {
      blank().ifPresent(raw -> answers.set(item.id(), raw));
    }
  }

  /// A valid answer to a question, whether or not it is asked.
  JsonNode to(Item item, SoFar soFar) {
    return item.type().equals("group")
        ? rows(item, soFar)
        : item.known()
            .map(name -> known.to(name, item.shape()))
            .orElseGet(() -> answer.of(item.shape()));
  }

  private JsonNode rows(Item group, SoFar soFar) {
    int min = Math.max(1, group.shape().get("min").intValue());
    int count = dice.between(min, group.shape().get("max").intValue());
    return Json.list(Stream.generate(() -> to(group.inner(), soFar.inRow())).limit(count).toList());
  }

  private void note(Item item, JsonNode raw, SoFar soFar) {
    if (item.isKnown("date-of-birth")) {
      soFar.born(patient.birth());
    } else {
      soFar.answered(item.id(), RawCodes.of(item.shape(), raw, _ -> true));
    }
  }

  /// What a page may send for a field left empty.
  private Optional<JsonNode> blank() {
    return switch (dice.between(0, 9)) {
      case 0 -> Optional.of(Json.nothing());
      case 1 -> Optional.of(Json.text(dice.pick("", "  ", "\n")));
      case 2 -> Optional.of(JsonNodeFactory.instance.arrayNode());
      default -> Optional.empty();
    };
  }
}
