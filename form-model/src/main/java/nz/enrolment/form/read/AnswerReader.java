package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.Scale;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.AnswersSoFar;
import nz.enrolment.form.question.Option;
import nz.enrolment.form.question.Options;
import nz.enrolment.form.question.Shape;
import nz.enrolment.form.words.Wording;

/// Reads one raw answer by the shape of its question; what does not fit is reported at its place.
final class AnswerReader {

  private static final int DETAIL = 1000;

  private final QuestionsReader questions;
  private final String language;
  private final AnswersSoFar answered;

  /// `language` is that of the question.
  AnswerReader(QuestionsReader questions, String language, AnswersSoFar answered) {
    this.questions = questions;
    this.language = language;
    this.answered = answered;
  }

  /// `prefill` is what the link carried for this answer.
  Optional<Answer> read(Shape shape, Input input, JsonNode prefill) {
    return switch (shape) {
      case Shape.Text(int max, boolean multiline) ->
          (multiline ? input.text(max) : input.line(max)).map(Answer.Text::new);
      case Shape.WholeNumber number -> wholeNumber(number, input);
      case Shape.Decimal decimal -> decimal(decimal, input);
      case Shape.Day(boolean future) ->
          DayReader.day(input, answered.today(), future).map(Answer.Day::new);
      case Shape.PartialDay _ ->
          DayReader.partial(input, answered.today()).map(Answer.Partial::new);
      case Shape.YesNo(var detail) -> yesNo(detail, input);
      case Shape.OneOf(var options) -> choice(options, input).map(Answer.OneOf::new);
      case Shape.SomeOf(var options, int min, int max) -> someOf(options, min, max, input);
      case Shape.PersonName _ -> PartReader.personName(input).map(Answer.Name::new);
      case Shape.Address _ -> PartReader.address(input).map(Answer.Address::new);
      case Shape.Phone _ -> PhoneReader.read(input).map(Answer.Phone::new);
      case Shape.Signature _ -> SignatureReader.read(input).map(Answer.Signed::new);
      case Shape.Group group -> questions.rows(group, input, prefill, answered);
      case Shape.File(int max) -> files(max, input);
      case Shape.Agreement(var statement) -> agreement(statement, input);
    };
  }

  private Optional<Answer> wholeNumber(Shape.WholeNumber shape, Input input) {
    return input
        .wholeNumber(shape.min(), shape.max())
        .map(value -> new Answer.WholeNumber(value, shape.ends().map(ends -> scale(shape, ends))));
  }

  private Scale scale(Shape.WholeNumber shape, Shape.Ends ends) {
    return new Scale(
        shape.min(), shape.max(), ends.lowest().in(language), ends.highest().in(language));
  }

  private static Optional<Answer> decimal(Shape.Decimal shape, Input input) {
    return input.number().flatMap(value -> decimal(shape, value, input));
  }

  private static Optional<Answer> decimal(Shape.Decimal shape, BigDecimal value, Input input) {
    if (value.compareTo(shape.min()) < 0 || value.compareTo(shape.max()) > 0) {
      return input.fail(
          Fault.OUT_OF_RANGE, shape.min().toPlainString(), shape.max().toPlainString());
    }
    return value.stripTrailingZeros().scale() > shape.scale()
        ? input.fail(Fault.TOO_MANY_DECIMALS, shape.scale())
        : Optional.of(new Answer.Decimal(value, shape.unit()));
  }

  /// `true`, `false`, or `{"answer": …, "detail": …}`; a detail is needed when asked for after a
  /// yes.
  private Optional<Answer> yesNo(Optional<Wording> asked, Input input) {
    if (!input.node().isObject()) {
      return input.yesNo().flatMap(yes -> yesNo(yes, asked, input.at("detail")));
    }
    input.allowOnly("answer", "detail");
    return input.at("answer").yesNo().flatMap(yes -> yesNo(yes, asked, input.at("detail")));
  }

  private Optional<Answer> yesNo(boolean yes, Optional<Wording> asked, Input detail) {
    return detail(asked.filter(_ -> yes), detail).map(d -> new Answer.YesNo(yes, d));
  }

  /// The detail that was asked for, or that none was; empty when it is missing, or was not asked
  /// for.
  private Optional<Optional<Detail>> detail(Optional<Wording> asked, Input input) {
    if (asked.isPresent()) {
      return input
          .required()
          .flatMap(present -> present.text(DETAIL))
          .map(text -> Optional.of(new Detail(asked.get().in(language), text)));
    }
    return input.isBlank() ? Optional.of(Optional.empty()) : input.fail(Fault.NOT_ASKED);
  }

  /// `"code"`, or `{"code": …, "detail": …}`.
  private Optional<Choice> choice(Options options, Input input) {
    if (!input.node().isObject()) {
      return choice(options, input, input.at("detail"));
    }
    input.allowOnly("code", "detail");
    return choice(options, input.at("code"), input.at("detail"));
  }

  private Optional<Choice> choice(Options options, Input code, Input detail) {
    return Optional.ofNullable(code.node().textValue())
        .flatMap(options::find)
        .or(() -> code.fail(Fault.NOT_AN_OPTION))
        .flatMap(option -> choice(option, detail));
  }

  private Optional<Choice> choice(Option option, Input detail) {
    return detail(option.detail(), detail)
        .map(d -> new Choice(option.code(), option.label().in(language), d));
  }

  private Optional<Answer> someOf(Options options, int min, int max, Input input) {
    Map<String, Choice> chosen = new LinkedHashMap<>();
    for (Input element : input.elements(min, max).toList()) {
      choice(options, element)
          .filter(choice -> chosen.putIfAbsent(choice.code(), choice) != null)
          .ifPresent(_ -> element.fail(Fault.REPEATED_OPTION));
    }
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.SomeOf(List.copyOf(chosen.values())));
  }

  /// A list of the ids under which they were uploaded.
  private Optional<Answer> files(int max, Input input) {
    Set<StoredFile> found = new LinkedHashSet<>();
    for (Input element : input.elements(1, max).toList()) {
      file(element)
          .filter(file -> !found.add(file))
          .ifPresent(_ -> element.fail(Fault.REPEATED_FILE));
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Files(new ArrayList<>(found)));
  }

  private Optional<StoredFile> file(Input input) {
    return questions
        .file(String.valueOf(input.node().textValue()))
        .or(() -> input.fail(Fault.UNKNOWN_FILE));
  }

  private Optional<Answer> agreement(Wording statement, Input input) {
    return input
        .yesNo()
        .flatMap(accepted ->
            accepted
                ? Optional.of(new Answer.Agreed(statement.in(language)))
                : input.fail(Fault.NOT_ACCEPTED));
  }
}
