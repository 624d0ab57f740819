package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.enrolment.form.question.KnownQuestion;
import nz.enrolment.form.question.KnownQuestions;

/// Writes the definition of a form: every known question that an enrolment needs, some of the
/// others, and the practice's own between them.
final class RandomForm {

  private final Dice dice;
  private final RandomWording words;
  private final RandomQuestions questions;

  RandomForm(Dice dice) {
    this.dice = dice;
    this.words =
        new RandomWording(
            dice, dice.pick(List.of("en"), List.of("en", "mi"), List.of("en", "mi", "sm")));
    this.questions = new RandomQuestions(dice, words);
  }

  /// Of the form called `id`.
  ObjectNode definition(String id) {
    ObjectNode form = Json.object().put("id", id);
    if (dice.oneIn(4)) {
      // Its languages are then those of its title.
      form.set("title", words.all());
    } else {
      form.set("title", words.some());
      form.set("languages", Json.texts(words.languages()));
    }
    form.set("letterhead", letterhead());
    form.set("sections", sections());
    guide(form);
    return form;
  }

  /// The last throws, so that those before stay as they were.
  private void guide(ObjectNode form) {
    if (dice.oneIn(2)) {
      form.put("minutes", dice.between(1, 240));
    }
    Stream.of("before", "privacy", "after")
        .filter(_ -> dice.oneIn(2))
        .forEach(name -> form.set(name, words.some()));
  }

  private ObjectNode letterhead() {
    ObjectNode letterhead = Json.object().put("name", dice.pick("Kōwhai Health", "Dr Ng & Whānau"));
    letterhead.set("address", Json.texts("12 Rātā Street", "Kaiwaka 0573"));
    letterhead.put("phone", "09 555 0100");
    return dice.oneIn(2)
        ? letterhead
        : letterhead
            .put("email", "reception@kowhai.example")
            .put("edi", "kowhaihc")
            .put("facility", "F0Z042-B");
  }

  private ArrayNode sections() {
    Deque<String> needed = new ArrayDeque<>(inOrder(named(KnownQuestion::isMandatory)));
    Deque<String> others = new ArrayDeque<>(inOrder(chosen()));
    ArrayNode sections = JsonNodeFactory.instance.arrayNode();
    while (!needed.isEmpty() || !others.isEmpty()) {
      if (!needed.isEmpty()) {
        section(Optional.empty(), needed(needed)).ifPresent(sections::add);
      }
      var condition = dice.oneIn(2) ? questions.condition(List.of()) : Optional.<JsonNode>empty();
      section(condition, others(others, condition.stream().toList())).ifPresent(sections::add);
    }
    return sections;
  }

  /// Half of the time as a form usually asks them, half of the time in any order in which each
  /// comes after the one that it waits for.
  private List<String> inOrder(List<String> names) {
    Set<String> ordered = new LinkedHashSet<>();
    for (String name : dice.oneIn(2) ? names : dice.shuffled(names)) {
      KnownConditions.waitsFor(name).filter(names::contains).ifPresent(ordered::add);
      ordered.add(name);
    }
    return List.copyOf(ordered);
  }

  private List<String> chosen() {
    return named(known -> !known.isMandatory() && !dice.oneIn(4));
  }

  private static List<String> named(Predicate<KnownQuestion<?>> which) {
    return KnownQuestions.all().stream().filter(which).<String>map(KnownQuestion::id).toList();
  }

  private List<ObjectNode> needed(Deque<String> names) {
    return Stream.generate(names::poll)
        .limit(Math.min(names.size(), dice.between(1, 10)))
        .flatMap(name -> Stream.concat(ownNow(List.of()), Stream.of(questions.mandatory(name))))
        .toList();
  }

  private List<ObjectNode> others(Deque<String> names, List<JsonNode> section) {
    return Stream.generate(names::poll)
        .limit(Math.min(names.size(), dice.between(0, 8)))
        .flatMap(name -> Stream.concat(questions.optional(name, section).stream(), ownNow(section)))
        .toList();
  }

  private Stream<ObjectNode> ownNow(List<JsonNode> section) {
    return dice.oneIn(3) ? Stream.of(questions.own(section)) : Stream.empty();
  }

  private Optional<ObjectNode> section(Optional<JsonNode> askedWhen, List<ObjectNode> run) {
    if (run.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode section = Json.object().set("title", words.some());
    if (dice.oneIn(3)) {
      section.set("intro", words.some());
    }
    askedWhen.ifPresent(when -> section.set("askedWhen", when));
    section.set("questions", Json.list(run));
    return Optional.of(section);
  }
}
