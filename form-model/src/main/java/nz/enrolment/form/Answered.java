package nz.enrolment.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.enrolment.Birth;

/// What was answered so far, by question and by known question.
final class Answered {

  private final LocalDate today;
  private final Map<String, Answer> byQuestion;
  private final Map<Known<?>, Answer> byKnown;

  Answered(LocalDate today) {
    this(today, Map.of(), Map.of());
  }

  private Answered(LocalDate today, Map<String, Answer> byQuestion, Map<Known<?>, Answer> byKnown) {
    this.today = today;
    this.byQuestion = new HashMap<>(byQuestion);
    this.byKnown = new HashMap<>(byKnown);
  }

  /// A copy for one row of a group, so that its answers do not leave it.
  Answered inRow() {
    return new Answered(today, byQuestion, byKnown);
  }

  void put(Question question, Answer answer) {
    byQuestion.put(question.id(), answer);
    question.known().ifPresent(known -> byKnown.put(known, answer));
  }

  LocalDate today() {
    return today;
  }

  <A extends Answer> Optional<A> get(Known<A> known) {
    return Optional.ofNullable(byKnown.get(known)).filter(known::isAnswer).map(known::cast);
  }

  /// For what a form cannot be published without and a submission is refused without.
  <A extends Answer> A need(Known<A> known) {
    return get(known).orElseThrow(() -> new IllegalStateException("not answered: " + known.id()));
  }

  /// Completed years; empty while the date of birth is not known.
  OptionalInt age() {
    return get(KnownQuestions.DATE_OF_BIRTH).stream()
        .mapToInt(birth -> Birth.ageOn(birth.day(), today))
        .findFirst();
  }

  /// The codes of the answer to `question`; none when it has none, or was not answered.
  Set<String> codes(String question) {
    return Optional.ofNullable(byQuestion.get(question)).map(Answered::codes).orElse(Set.of());
  }

  private static Set<String> codes(Answer answer) {
    return switch (answer) {
      case Answer.YesNo(var yes, _) -> Set.of(yes ? "yes" : "no");
      case Answer.OneOf(var choice) -> Set.of(choice.code());
      case Answer.SomeOf(List<Choice> choices) ->
          choices.stream().map(Choice::code).collect(Collectors.toSet());
      case Answer.Agreed _ -> Set.of("yes");
      case Answer.Unanswered _,
          Answer.Text _,
          Answer.WholeNumber _,
          Answer.Decimal _,
          Answer.Day _,
          Answer.Partial _,
          Answer.Name _,
          Answer.Address _,
          Answer.Phone _,
          Answer.Signed _,
          Answer.Rows _ ->
          Set.of();
    };
  }
}
