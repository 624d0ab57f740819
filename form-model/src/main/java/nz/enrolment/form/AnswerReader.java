package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.PartialDay;

/// Reads one raw answer by the shape of its question; what does not fit is reported at its place.
final class AnswerReader {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int DETAIL = 1000;

  private final QuestionsReader questions;
  private final String language;

  AnswerReader(QuestionsReader questions, String language) {
    this.questions = questions;
    this.language = language;
  }

  /// `prefill` is what the link carried for this answer.
  Optional<? extends Answer> read(Shape shape, Input input, JsonNode prefill, Answered answered) {
    return switch (shape) {
      case Shape.Text(int max, boolean multiline) ->
          (multiline ? input.text(max) : input.line(max)).map(Answer.Text::new);
      case Shape.WholeNumber(int min, int max) ->
          input.wholeNumber(min, max).map(Answer.WholeNumber::new);
      case Shape.Decimal decimal -> decimal(decimal, input);
      case Shape.Day _ -> day(input).map(Answer.Day::new);
      case Shape.PartialDay _ -> partialDay(input).map(Answer.Partial::new);
      case Shape.YesNo(var detail) -> yesNo(detail, input);
      case Shape.OneOf(var options) -> choice(options, input).map(Answer.OneOf::new);
      case Shape.SomeOf(var options, int min, int max) -> someOf(options, min, max, input);
      case Shape.PersonName _ -> PartReader.personName(input).map(Answer.Name::new);
      case Shape.Address _ -> PartReader.address(input).map(Answer.Address::new);
      case Shape.Phone _ -> PartReader.phone(input).map(Answer.Phone::new);
      case Shape.Signature _ -> SignatureReader.read(input).map(Answer.Signed::new);
      case Shape.Group group -> questions.rows(group, input, prefill, answered);
      case Shape.Agreement(var statement) -> agreement(statement, input);
    };
  }

  private static Optional<Answer> decimal(Shape.Decimal shape, Input input) {
    if (!input.node().isNumber()) {
      return input.fail("wrong-type", "A number is expected here.");
    }
    BigDecimal value = input.node().decimalValue();
    if (value.compareTo(shape.min()) < 0 || value.compareTo(shape.max()) > 0) {
      return input.fail(
          "out-of-range",
          "Please give a number from %s to %s.".formatted(shape.min(), shape.max()));
    }
    return value.stripTrailingZeros().scale() > shape.scale()
        ? input.fail(
            "too-many-decimals", "Please give at most %d decimals.".formatted(shape.scale()))
        : Optional.of(new Answer.Decimal(value, shape.unit()));
  }

  private static Optional<LocalDate> day(Input input) {
    return parsed(
        input, "not-a-day", LocalDate::parse, day -> !day.isBefore(EARLIEST), "a day since 1900");
  }

  private static Optional<PartialDay> partialDay(Input input) {
    return parsed(
        input, "not-a-day", PartialDay::new, _ -> true, "a year, a month of a year, or a day");
  }

  private interface Parser<T> {
    T parse(String text);
  }

  private static <T> Optional<T> parsed(
      Input input, String code, Parser<T> parser, Predicate<T> accepted, String expected) {
    return input
        .line(10)
        .flatMap(text -> {
          try {
            return Optional.of(parser.parse(text)).filter(accepted);
          } catch (DateTimeException e) {
            return Optional.empty();
          }
        })
        .or(() -> input.fail(code, "Please give " + expected + "."));
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
    if (!yes || asked.isEmpty()) {
      return detail.isBlank()
          ? Optional.of(new Answer.YesNo(yes, Optional.empty()))
          : detail.fail("not-asked", "No detail was asked for.");
    }
    return detail(asked.get(), detail).map(d -> new Answer.YesNo(true, Optional.of(d)));
  }

  private Optional<Detail> detail(Wording asked, Input input) {
    return input
        .required()
        .flatMap(present -> present.text(DETAIL))
        .map(text -> new Detail(asked.in(language), text));
  }

  /// `"code"`, or `{"code": …, "detail": …}`.
  private Optional<Choice> choice(List<Option> options, Input input) {
    if (!input.node().isObject()) {
      return choice(options, input, input.at("detail"));
    }
    input.allowOnly("code", "detail");
    return choice(options, input.at("code"), input.at("detail"));
  }

  private Optional<Choice> choice(List<Option> options, Input code, Input detail) {
    Optional<Option> chosen =
        options.stream().filter(o -> o.code().equals(code.node().textValue())).findFirst();
    if (chosen.isEmpty()) {
      return code.fail("not-an-option", "Please choose one of the answers.");
    }
    return choice(chosen.get(), detail);
  }

  private Optional<Choice> choice(Option option, Input detail) {
    String label = option.label().in(language);
    if (option.detail().isPresent()) {
      return detail(option.detail().get(), detail)
          .map(d -> new Choice(option.code(), label, Optional.of(d)));
    }
    return detail.isBlank()
        ? Optional.of(new Choice(option.code(), label, Optional.empty()))
        : detail.fail("not-asked", "No detail was asked for.");
  }

  private Optional<Answer> someOf(List<Option> options, int min, int max, Input input) {
    Map<String, Choice> chosen = new LinkedHashMap<>();
    List<Input> elements = input.elements(min, max).toList();
    for (Input element : elements) {
      choice(options, element)
          .ifPresent(choice -> {
            if (chosen.putIfAbsent(choice.code(), choice) != null) {
              element.fail("repeated-option", "This answer is chosen twice.");
            }
          });
    }
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.SomeOf(List.copyOf(chosen.values())));
  }

  private Optional<Answer> agreement(Wording statement, Input input) {
    return input
        .yesNo()
        .flatMap(accepted ->
            accepted
                ? Optional.of(new Answer.Agreed(statement.in(language)))
                : input.fail("not-accepted", "This must be accepted to enrol."));
  }
}
