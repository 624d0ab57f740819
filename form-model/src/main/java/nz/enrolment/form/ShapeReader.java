package nz.enrolment.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads what the answer to a practice's own question can be: `{"type": …, …}`.
final class ShapeReader {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_OPTIONS = 300;
  private static final int MOST_ROWS = 50;
  private static final int MOST_DECIMALS = 6;

  private ShapeReader() {}

  static Optional<? extends Shape> read(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    String type = input.at("type").required().flatMap(part -> part.line(20)).orElse("");
    return switch (type) {
      case "text" -> text(input);
      case "whole-number" -> wholeNumber(input);
      case "decimal" -> decimal(input);
      case "day" -> plain(input, new Shape.Day());
      case "partial-day" -> plain(input, new Shape.PartialDay());
      case "yes-no" -> yesNo(input);
      case "one-of" -> oneOf(input);
      case "some-of" -> someOf(input);
      case "person-name" -> plain(input, new Shape.PersonName());
      case "address" -> plain(input, new Shape.Address());
      case "phone" -> plain(input, new Shape.Phone());
      case "signature" -> plain(input, new Shape.Signature());
      case "group" -> group(input);
      case "agreement" -> agreement(input);
      default -> input.at("type").fail("unknown-shape", "There is no such kind of answer.");
    };
  }

  private static Optional<Shape> plain(Input input, Shape shape) {
    input.allowOnly("type");
    return Optional.of(shape);
  }

  private static Optional<Shape> text(Input input) {
    input.allowOnly("type", "maxLength", "multiline");
    var max = input.at("maxLength").wholeNumber(1, LONGEST_TEXT);
    boolean multiline = input.at("multiline").optional(Input::yesNo).orElse(false);
    return max.map(length -> new Shape.Text(length, multiline));
  }

  private static Optional<Shape> wholeNumber(Input input) {
    input.allowOnly("type", "min", "max");
    var min = input.at("min").wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    var max = input.at("max").wholeNumber(min.orElse(Integer.MIN_VALUE), Integer.MAX_VALUE);
    return min.flatMap(from -> max.map(to -> new Shape.WholeNumber(from, to)));
  }

  private static Optional<Shape> decimal(Input input) {
    input.allowOnly("type", "min", "max", "scale", "unit");
    var min = number(input.at("min"));
    var max = number(input.at("max"));
    var scale = input.at("scale").wholeNumber(0, MOST_DECIMALS);
    var unit = input.at("unit").required().flatMap(part -> part.line(20));
    if (min.isEmpty() || max.isEmpty() || scale.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return max.get().compareTo(min.get()) < 0
        ? input.at("max").fail("out-of-range", "The largest number is below the smallest.")
        : Optional.of(new Shape.Decimal(min.get(), max.get(), scale.get(), unit.get()));
  }

  private static Optional<BigDecimal> number(Input input) {
    return input.node().isNumber()
        ? Optional.of(input.node().decimalValue())
        : input.fail("wrong-type", "A number is expected here.");
  }

  private static Optional<Shape> yesNo(Input input) {
    input.allowOnly("type", "detail");
    return Optional.of(new Shape.YesNo(input.at("detail").optional(DefinitionReader::wording)));
  }

  private static Optional<Shape> oneOf(Input input) {
    input.allowOnly("type", "options");
    return Optional.of(new Shape.OneOf(options(input)));
  }

  private static Optional<Shape> someOf(Input input) {
    input.allowOnly("type", "options", "min", "max");
    List<Option> options = options(input);
    int most = Math.max(1, options.size());
    int min = input.at("min").optional(part -> part.wholeNumber(0, most)).orElse(0);
    int max = input.at("max").optional(part -> part.wholeNumber(min, most)).orElse(most);
    return Optional.of(new Shape.SomeOf(options, min, max));
  }

  private static List<Option> options(Input input) {
    return input.at("options").all(MOST_OPTIONS, ShapeReader::option);
  }

  private static Optional<Option> option(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("code", "label", "detail");
    var code = DefinitionReader.id(input.at("code"));
    var label = DefinitionReader.wording(input.at("label"));
    var detail = input.at("detail").optional(DefinitionReader::wording);
    return code.flatMap(c -> label.map(l -> new Option(c, l, detail)));
  }

  private static Optional<Shape> group(Input input) {
    input.allowOnly("type", "questions", "min", "max");
    int min = input.at("min").optional(part -> part.wholeNumber(0, MOST_ROWS)).orElse(0);
    var max = input.at("max").wholeNumber(Math.max(1, min), MOST_ROWS);
    List<Question> questions = DefinitionReader.questions(input.at("questions"));
    return max.map(most -> new Shape.Group(questions, min, most));
  }

  private static Optional<Shape> agreement(Input input) {
    input.allowOnly("type", "statement");
    return DefinitionReader.wording(input.at("statement")).map(Shape.Agreement::new);
  }
}
