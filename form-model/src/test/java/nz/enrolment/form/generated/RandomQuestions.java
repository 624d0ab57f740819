package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A run of questions as it is written, one after the other: those of a form, or of a group in it.
/// Each may wait for those before it, if one of the witnesses would then be asked.
final class RandomQuestions {

  private static final int TRIES = 8;

  private final Dice dice;
  private final RandomWording words;
  private final Witnesses witnesses;
  private final List<ConditionSubject> earlier;
  private final Set<String> known;
  private final String prefix;
  private final int around;
  private int written;

  RandomQuestions(Dice dice, RandomWording words) {
    this(dice, words, new Witnesses(dice), List.of(), Set.of(), "");
  }

  private RandomQuestions(
      Dice dice,
      RandomWording words,
      Witnesses witnesses,
      List<ConditionSubject> earlier,
      Set<String> known,
      String prefix) {
    this.dice = dice;
    this.words = words;
    this.witnesses = witnesses;
    this.earlier = new ArrayList<>(earlier);
    this.known = new HashSet<>(known);
    this.prefix = prefix;
    this.around = earlier.size();
  }

  /// A condition that can hold together with the others.
  Optional<JsonNode> condition(List<JsonNode> others) {
    boolean ages = known.contains("date-of-birth");
    if (earlier.isEmpty() && !ages) {
      return Optional.empty();
    }
    var conditions = new RandomCondition(dice, lookedAt(), ages);
    return Stream.generate(conditions::some)
        .limit(TRIES)
        .filter(one -> witnesses.oneFor(with(others, one)))
        .findFirst();
  }

  /// A question in a group looks at its own row for most of the time.
  private List<ConditionSubject> lookedAt() {
    List<ConditionSubject> ofRow = earlier.subList(around, earlier.size());
    return ofRow.isEmpty() || dice.oneIn(4) ? earlier : ofRow;
  }

  /// A known question that no form can do without.
  ObjectNode mandatory(String name) {
    return known(name, KnownConditions.of(name).stream().toList());
  }

  /// A known question that a form can do without, in a section under `section`; left out when it
  /// would never be asked there.
  Optional<ObjectNode> optional(String name, List<JsonNode> section) {
    List<JsonNode> given = join(section, KnownConditions.of(name).stream().toList());
    boolean waitsInVain =
        KnownConditions.waitsFor(name).filter(q -> !known.contains(q)).isPresent();
    if (waitsInVain || !witnesses.oneFor(given)) {
      return Optional.empty();
    }
    Optional<JsonNode> condition = dice.oneIn(4) ? condition(given) : Optional.empty();
    ObjectNode question = known(name, join(given, condition.stream().toList()));
    condition.ifPresent(when -> question.set("askedWhen", when));
    return Optional.of(dice.oneIn(4) ? question.put("required", true) : question);
  }

  private ObjectNode known(String name, List<JsonNode> askedWhen) {
    ObjectNode question = Json.object().put("known", name);
    if (dice.oneIn(2)) {
      question.put("id", name);
    }
    if (dice.oneIn(6)) {
      question.set("wording", words.some());
    }
    known.add(name);
    if (name.equals("date-of-birth")) {
      witnesses.tellAges();
    }
    KnownCodes.of(name).ifPresent(codes -> add(codes, askedWhen));
    return help(question);
  }

  /// A question of the practice's own, of any shape, in a section under `section`.
  ObjectNode own(List<JsonNode> section) {
    String type = type();
    String id = prefix + type + "-" + ++written;
    Optional<JsonNode> condition = dice.oneIn(2) ? condition(section) : Optional.empty();
    ObjectNode shape = type.equals("group") ? group() : new RandomShape(dice, words).of(type);
    ObjectNode question = Json.object().put("id", id);
    question.set("wording", words.some());
    question.set("shape", shape);
    condition.ifPresent(when -> question.set("askedWhen", when));
    add(id, shape, join(section, condition.stream().toList()));
    return help(dice.oneIn(3) ? question : question.put("required", dice.oneIn(2)));
  }

  private String type() {
    if (isInGroup()) {
      return dice.pick(dice.oneIn(2) ? RandomShape.CODED : RandomShape.SIMPLE);
    }
    return dice.oneIn(8) ? "group" : dice.pick(RandomShape.SIMPLE);
  }

  private boolean isInGroup() {
    return !prefix.isEmpty();
  }

  private ObjectNode group() {
    var inner = new RandomQuestions(dice, words, witnesses.inRow(), earlier, known, "row-");
    List<ObjectNode> questions =
        Stream.generate(() -> inner.own(List.of())).limit(dice.between(1, 6)).toList();
    ObjectNode group = Json.object().put("type", "group");
    int min = dice.between(0, 3);
    group.put("min", min).put("max", dice.between(Math.max(1, min), 6));
    return group.set("questions", Json.list(questions));
  }

  private ObjectNode help(ObjectNode question) {
    return dice.oneIn(3) ? question.set("help", words.some()) : question;
  }

  private void add(String id, JsonNode shape, List<JsonNode> askedWhen) {
    List<String> codes = RawCodes.possible(shape);
    if (!codes.isEmpty()) {
      boolean several = shape.get("type").textValue().equals("some-of");
      add(new ConditionSubject(id, codes, several), askedWhen);
    }
  }

  private void add(ConditionSubject question, List<JsonNode> askedWhen) {
    earlier.add(question);
    witnesses.answer(question, askedWhen);
  }

  private static List<JsonNode> with(List<JsonNode> conditions, JsonNode one) {
    return join(conditions, List.of(one));
  }

  private static List<JsonNode> join(List<JsonNode> some, List<JsonNode> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
