package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A raw answer that its shape accepts. Groups are answered row by row in [RandomAnswers].
final class RandomAnswer {

  private static final int LONGEST_DETAIL = 1000;

  private final Dice dice;
  private final RandomText text;
  private final RandomDay days;
  private final GeneratedUploads uploads;

  RandomAnswer(Dice dice, LocalDate today, GeneratedUploads uploads) {
    this.dice = dice;
    this.text = new RandomText(dice);
    this.days = new RandomDay(dice, today);
    this.uploads = uploads;
  }

  JsonNode of(JsonNode shape) {
    String type = shape.get("type").textValue();
    return switch (type) {
      case "text" -> text(shape.get("maxLength").intValue(), shape.get("multiline").booleanValue());
      case "whole-number" ->
          Json.number(dice.between(shape.get("min").intValue(), shape.get("max").intValue()));
      case "decimal" -> decimal(shape);
      case "day" -> Json.text(day(shape.get("future").booleanValue()).toString());
      case "partial-day" -> Json.text(days.partial());
      case "yes-no" -> yesNo(dice.oneIn(2), shape.has("detail"));
      case "one-of" -> choice(dice.pick(options(shape)));
      case "some-of" -> someOf(shape);
      case "person-name" -> new RandomName(dice).raw();
      case "address" -> new RandomAddress(dice).raw();
      case "phone" -> Json.text(new RandomPhone(dice).number());
      case "signature" -> new RandomSignature(dice).raw();
      case "file" -> uploads.raw(shape.get("max").intValue());
      case "agreement" -> Json.bool(true);
      default -> throw new IllegalArgumentException("shape " + type);
    };
  }

  private JsonNode text(int max, boolean multiline) {
    return Json.text(multiline ? text.lines(max) : text.line(max));
  }

  private JsonNode decimal(JsonNode shape) {
    int scale = shape.get("scale").intValue();
    BigDecimal min = shape.get("min").decimalValue();
    BigDecimal steps = shape.get("max").decimalValue().subtract(min).movePointRight(scale);
    BigDecimal step = BigDecimal.valueOf(dice.between(0, steps.longValueExact()), scale);
    return JsonNodeFactory.instance.numberNode(min.add(step));
  }

  private LocalDate day(boolean future) {
    return future && dice.oneIn(2) ? days.coming() : days.past();
  }

  private JsonNode yesNo(boolean yes, boolean asksForMore) {
    if (yes && asksForMore) {
      return Json.object().put("answer", true).put("detail", text.lines(LONGEST_DETAIL));
    }
    return dice.oneIn(5) ? Json.object().put("answer", yes) : Json.bool(yes);
  }

  /// The option with its detail, where it asks for one.
  JsonNode choice(JsonNode option) {
    String code = option.get("code").textValue();
    ObjectNode choice = Json.object().put("code", code);
    if (option.has("detail")) {
      return choice.put("detail", text.lines(LONGEST_DETAIL));
    }
    return dice.oneIn(5) ? choice : Json.text(code);
  }

  private JsonNode someOf(JsonNode shape) {
    int min = Math.max(1, shape.get("min").intValue());
    var chosen = dice.some(options(shape), min, Math.min(shape.get("max").intValue(), min + 4));
    return Json.list(chosen.stream().map(this::choice).toList());
  }

  static List<JsonNode> options(JsonNode shape) {
    return Json.elements(shape.get("options")).toList();
  }
}
