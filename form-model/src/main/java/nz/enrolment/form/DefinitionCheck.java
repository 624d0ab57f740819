package nz.enrolment.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What must hold of a form as a whole: every question once, nothing mandatory missing, conditions
/// over earlier questions and answers that these can have. It looks at a form of which every part
/// has been read.
final class DefinitionCheck {

  private static final Set<String> YES_NO = Set.of("yes", "no");

  private final Map<String, Set<String>> codesOfEarlier;

  private DefinitionCheck(Map<String, Set<String>> codesOfEarlier) {
    this.codesOfEarlier = new HashMap<>(codesOfEarlier);
  }

  static void check(List<FormSection> sections, Input definition) {
    var check = new DefinitionCheck(Map.of());
    Input at = definition.at("sections");
    for (int s = 0; s < sections.size(); s++) {
      check.questions(sections.get(s).questions(), at.at(s).at("questions"));
    }
    KnownQuestions.mandatory()
        .filter(known -> !check.codesOfEarlier.containsKey(known.id()))
        .forEach(known ->
            at.fail("mandatory-question-missing", "An enrolment needs " + known.id() + "."));
  }

  private void questions(List<Question> questions, Input input) {
    for (int q = 0; q < questions.size(); q++) {
      question(questions.get(q), input.at(q));
    }
  }

  private void question(Question question, Input input) {
    question.askedWhen().ifPresent(condition -> condition(condition, input.at("askedWhen")));
    if (codesOfEarlier.putIfAbsent(question.id(), codes(question.shape())) != null) {
      input.at("id").fail("repeated-id", "There is another question with this id.");
    }
    if (question.shape() instanceof Shape.Group(var rows, _, _)) {
      group(rows, input.at("shape").at("questions"));
    }
  }

  private void group(List<Question> questions, Input input) {
    new DefinitionCheck(codesOfEarlier).questions(questions, input);
    for (int q = 0; q < questions.size(); q++) {
      if (questions.get(q).known().isPresent()) {
        input.at(q).fail("known-in-group", "A known question is asked once, not in a group.");
      }
      if (questions.get(q).shape() instanceof Shape.Group) {
        input.at(q).fail("group-in-group", "A group holds no further group.");
      }
    }
  }

  private void condition(Condition condition, Input input) {
    switch (condition) {
      case Condition.Is(var question, var codes) -> is(question, codes, input);
      case Condition.AgeUnder _ -> is(KnownQuestions.DATE_OF_BIRTH.id(), Set.of(), input);
      case Condition.All(var all) -> all.forEach(each -> condition(each, input));
      case Condition.Any(var any) -> any.forEach(each -> condition(each, input));
      case Condition.Not(var not) -> condition(not, input);
    }
  }

  private void is(String question, Set<String> codes, Input input) {
    Set<String> possible = codesOfEarlier.get(question);
    if (possible == null) {
      input.fail("not-an-earlier-question", "No earlier question is called " + question + ".");
    } else if (!possible.containsAll(codes)) {
      input.fail("not-an-option", "The question " + question + " has no such answer.");
    }
  }

  private static Set<String> codes(Shape shape) {
    return switch (shape) {
      case Shape.YesNo _ -> YES_NO;
      case Shape.Agreement _ -> Set.of("yes");
      case Shape.OneOf(var options) -> codes(options);
      case Shape.SomeOf(var options, _, _) -> codes(options);
      case Shape.Text _,
          Shape.WholeNumber _,
          Shape.Decimal _,
          Shape.Day _,
          Shape.PartialDay _,
          Shape.PersonName _,
          Shape.Address _,
          Shape.Phone _,
          Shape.Signature _,
          Shape.Group _ ->
          Set.of();
    };
  }

  private static Set<String> codes(List<Option> options) {
    return options.stream().map(Option::code).collect(Collectors.toUnmodifiableSet());
  }
}
