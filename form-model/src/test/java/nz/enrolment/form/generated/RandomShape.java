package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// What the answer to a practice's own question can be, as a definition has it.
final class RandomShape {

  /// All but the group, which a group cannot hold.
  static final List<String> SIMPLE =
      List.of(
          "text",
          "whole-number",
          "decimal",
          "day",
          "partial-day",
          "yes-no",
          "one-of",
          "some-of",
          "person-name",
          "address",
          "phone",
          "signature",
          "file",
          "agreement");

  /// Those of which conditions see the answers.
  static final List<String> CODED = List.of("yes-no", "one-of", "some-of", "agreement");

  private final Dice dice;
  private final RandomWording words;

  RandomShape(Dice dice, RandomWording words) {
    this.dice = dice;
    this.words = words;
  }

  /// A shape of one of the [#SIMPLE] types.
  ObjectNode of(String type) {
    ObjectNode shape = Json.object().put("type", type);
    return switch (type) {
      case "text" -> maybe("multiline", shape.put("maxLength", dice.pick(1, 5, 40, 400, 4000)));
      case "whole-number" -> wholeNumber(shape);
      case "decimal" -> decimal(shape, dice.between(0, 6));
      case "day" -> maybe("future", shape);
      case "yes-no" -> dice.oneIn(2) ? shape : shape.set("detail", words.some());
      case "one-of" -> shape.set("options", options());
      case "some-of" -> someOf(shape, options());
      case "file" -> dice.oneIn(3) ? shape : shape.put("max", dice.between(1, 10));
      case "agreement" -> shape.set("statement", words.some());
      default -> shape;
    };
  }

  private ObjectNode maybe(String member, ObjectNode shape) {
    return dice.oneIn(3) ? shape : shape.put(member, dice.oneIn(2));
  }

  private ObjectNode wholeNumber(ObjectNode shape) {
    int min = dice.pick(Integer.MIN_VALUE, -40, 0, 0, 1, Integer.MAX_VALUE);
    int max = dice.oneIn(6) ? Integer.MAX_VALUE : dice.between(min, Math.max(min, 10));
    shape.put("min", min).put("max", max);
    return dice.oneIn(2) ? shape : shape.set("ends", ends());
  }

  private ObjectNode ends() {
    ObjectNode ends = Json.object().set("lowest", words.some());
    return ends.set("highest", words.some());
  }

  private ObjectNode decimal(ObjectNode shape, int scale) {
    BigDecimal min = BigDecimal.valueOf(dice.between(-5000, 5000), dice.between(0, scale));
    BigDecimal size = BigDecimal.valueOf(dice.between(0, 100_000), dice.between(0, scale));
    shape.put("min", min).put("max", min.add(size)).put("scale", scale);
    return shape.put("unit", dice.pick("kg", "cm", "°C", "mmol/L", "g/day", "€"));
  }

  private ObjectNode someOf(ObjectNode shape, ArrayNode options) {
    int min = dice.between(0, Math.min(3, options.size()));
    if (min > 0) {
      shape.put("min", min);
    }
    if (!dice.oneIn(3)) {
      shape.put("max", dice.between(Math.max(1, min), options.size()));
    }
    return shape.set("options", options);
  }

  private ArrayNode options() {
    int count = dice.oneIn(40) ? 300 : dice.between(1, 8);
    return Json.list(IntStream.rangeClosed(1, count).mapToObj(this::option).toList());
  }

  private ObjectNode option(int number) {
    ObjectNode option = Json.object().put("code", "option-" + number);
    option.set("label", words.some());
    return dice.oneIn(4) ? option.set("detail", words.some()) : option;
  }
}
