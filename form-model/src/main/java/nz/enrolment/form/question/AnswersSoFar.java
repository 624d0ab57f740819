package nz.enrolment.form.question;

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

/// What was answered so far.
public final class AnswersSoFar {

  private final LocalDate today;
  private final Map<String, Answer> byQuestion;

  /// Nothing was, on a calendar day in New Zealand.
  public AnswersSoFar(LocalDate today) {
    this(today, Map.of());
  }

  private AnswersSoFar(LocalDate today, Map<String, Answer> byQuestion) {
    this.today = today;
    this.byQuestion = new HashMap<>(byQuestion);
  }

  /// A copy for one row of a group, so that its answers do not leave it.
  public AnswersSoFar inRow() {
    return new AnswersSoFar(today, byQuestion);
  }

  /// The answer to a question that was asked.
  public void put(Question question, Answer answer) {
    byQuestion.put(question.id(), answer);
  }

  /// Calendar day in New Zealand.
  public LocalDate today() {
    return today;
  }

  /// The answer to a known question; a practice's own question cannot have its id.
  public <A extends Answer> Optional<A> get(KnownQuestion<A> known) {
    return Optional.ofNullable(byQuestion.get(known.id())).flatMap(known::cast);
  }

  /// For what a form cannot be published without and a submission is refused without.
  public <A extends Answer> A need(KnownQuestion<A> known) {
    return get(known).orElseThrow(() -> new IllegalStateException("not answered: " + known.id()));
  }

  /// Completed years; empty while the date of birth is not known.
  public OptionalInt age() {
    return get(KnownQuestions.DATE_OF_BIRTH).stream()
        .mapToInt(birth -> Birth.ageOn(birth.day(), today))
        .findFirst();
  }

  /// The codes of the answer to `question`; none when it has none, or was not answered.
  Set<String> codes(String question) {
    return Optional.ofNullable(byQuestion.get(question)).map(AnswersSoFar::codes).orElse(Set.of());
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
          Answer.Rows _,
          Answer.Files _ ->
          Set.of();
    };
  }
}
