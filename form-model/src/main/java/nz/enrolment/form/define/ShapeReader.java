package nz.enrolment.form.define;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.Option;
import nz.enrolment.form.question.Options;
import nz.enrolment.form.question.Shape;

/// Reads what the answer to a practice's own question can be: `{"type": …, …}`.
final class ShapeReader {

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_OPTIONS = 300;
  private static final int MOST_ROWS = 50;
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_FILES = 10;

  private final WordingReader words;
  private final Scope scope;

  ShapeReader(WordingReader words, Scope scope) {
    this.words = words;
    this.scope = scope;
  }

  Optional<Shape> read(Input input) {
    return input.object().flatMap(this::shape);
  }

  private Optional<Shape> shape(Input input) {
    String type = Optional.ofNullable(input.at("type").node().textValue()).orElse("");
    return switch (type) {
      case "text" -> text(input);
      case "whole-number" -> wholeNumber(input);
      case "decimal" -> decimal(input);
      case "day" -> day(input);
      case "partial-day" -> plain(input, new Shape.PartialDay());
      case "yes-no" -> yesNo(input);
      case "one-of" -> oneOf(input);
      case "some-of" -> someOf(input);
      case "person-name" -> plain(input, new Shape.PersonName());
      case "address" -> plain(input, new Shape.Address());
      case "phone" -> plain(input, new Shape.Phone());
      case "signature" -> plain(input, new Shape.Signature());
      case "group" -> group(input);
      case "file" -> file(input);
      case "agreement" -> agreement(input);
      default -> input.at("type").fail(Fault.UNKNOWN_SHAPE);
    };
  }

  private static Optional<Shape> plain(Input input, Shape shape) {
    input.allowOnly("type");
    return Optional.of(shape);
  }

  private static Optional<Shape> text(Input input) {
    input.allowOnly("type", "maxLength", "multiline");
    var max = input.at("maxLength").wholeNumber(1, LONGEST_TEXT);
    boolean multiline = isTrue(input.at("multiline"));
    return max.map(length -> new Shape.Text(length, multiline));
  }

  private static boolean isTrue(Input input) {
    return input.optional(Input::yesNo).orElse(false);
  }

  private Optional<Shape> wholeNumber(Input input) {
    input.allowOnly("type", "min", "max", "ends");
    var min = input.at("min").wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    var max = input.at("max").wholeNumber(min.orElse(Integer.MIN_VALUE), Integer.MAX_VALUE);
    var ends = input.at("ends").optional(this::ends);
    return min.flatMap(from -> max.map(to -> new Shape.WholeNumber(from, to, ends)));
  }

  private Optional<Shape.Ends> ends(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("lowest", "highest");
    var lowest = words.read(input.at("lowest"));
    var highest = words.read(input.at("highest"));
    return lowest.flatMap(low -> highest.map(high -> new Shape.Ends(low, high)));
  }

  private static Optional<Shape> decimal(Input input) {
    input.allowOnly("type", "min", "max", "scale", "unit");
    var min = input.at("min").number();
    var max = input.at("max").number();
    var scale = input.at("scale").wholeNumber(0, MOST_DECIMALS);
    var unit = input.at("unit").required().flatMap(part -> part.line(20));
    if (min.isEmpty() || max.isEmpty() || scale.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return max.get().compareTo(min.get()) < 0
        ? input.at("max").fail(Fault.EMPTY_RANGE)
        : Optional.of(new Shape.Decimal(min.get(), max.get(), scale.get(), unit.get()));
  }

  private static Optional<Shape> day(Input input) {
    input.allowOnly("type", "future");
    return Optional.of(new Shape.Day(isTrue(input.at("future"))));
  }

  private Optional<Shape> yesNo(Input input) {
    input.allowOnly("type", "detail");
    return Optional.of(new Shape.YesNo(input.at("detail").optional(words::read)));
  }

  private Optional<Shape> oneOf(Input input) {
    input.allowOnly("type", "options");
    return Optional.of(new Shape.OneOf(options(input.at("options"))));
  }

  private Optional<Shape> someOf(Input input) {
    input.allowOnly("type", "options", "min", "max");
    Options options = options(input.at("options"));
    int most = Math.max(1, options.codes().size());
    int min = input.at("min").optional(part -> part.wholeNumber(0, most)).orElse(0);
    int max = input.at("max").optional(part -> part.wholeNumber(min, most)).orElse(most);
    return Optional.of(new Shape.SomeOf(options, min, max));
  }

  private Options options(Input input) {
    Map<String, Option> byCode = new LinkedHashMap<>();
    input
        .elements(1, MOST_OPTIONS)
        .forEach(element ->
            option(element)
                .filter(option -> byCode.putIfAbsent(option.code(), option) != null)
                .ifPresent(_ -> element.at("code").fail(Fault.REPEATED_ID)));
    return Options.of(List.copyOf(byCode.values()));
  }

  private Optional<Option> option(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("code", "label", "detail");
    var code = Ids.read(input.at("code"));
    var label = words.read(input.at("label"));
    var detail = input.at("detail").optional(words::read);
    return code.flatMap(c -> label.map(l -> new Option(c, l, detail)));
  }

  private Optional<Shape> group(Input input) {
    input.allowOnly("type", "questions", "min", "max");
    if (scope.isInGroup()) {
      return input.fail(Fault.GROUP_IN_GROUP);
    }
    int min = input.at("min").optional(part -> part.wholeNumber(0, MOST_ROWS)).orElse(0);
    var max = input.at("max").wholeNumber(Math.max(1, min), MOST_ROWS);
    var questions =
        new QuestionReader(words, scope.inGroup(), Optional.empty()).all(input.at("questions"));
    return max.map(most -> new Shape.Group(questions, min, most));
  }

  private static Optional<Shape> file(Input input) {
    input.allowOnly("type", "max");
    return input
        .at("max")
        .optional(part -> part.wholeNumber(1, MOST_FILES))
        .or(() -> Optional.of(1))
        .map(Shape.File::new);
  }

  private Optional<Shape> agreement(Input input) {
    input.allowOnly("type", "statement");
    return words.read(input.at("statement")).map(Shape.Agreement::new);
  }
}
