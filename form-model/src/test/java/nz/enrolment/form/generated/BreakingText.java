package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

final class BreakingText {

  private final Dice dice;

  BreakingText(Dice dice) {
    this.dice = dice;
  }

  Stream<Break> of(JsonNode shape) {
    int max = shape.get("maxLength").intValue();
    Stream<Break> always =
        Stream.of(
            Break.of("a number for text", Json.number(5), Fault.NOT_TEXT),
            Break.of("text in an object", Json.object().put("text", "x"), Fault.NOT_TEXT),
            Break.of("a bell", Json.text("\u0007"), Fault.CONTROL_CHARACTER),
            Break.of("a private character", Json.text("\ue000"), Fault.CONTROL_CHARACTER),
            Break.of("a character too many", tooLong(max), Fault.TOO_LONG));
    return shape.get("multiline").booleanValue() || max < 3
        ? always
        : Stream.concat(always, Stream.of(twoLines()));
  }

  private JsonNode tooLong(int max) {
    return Json.text(new RandomText(dice).exactly(max + 1));
  }

  private static Break twoLines() {
    return Break.of("two lines", Json.text("a\nb"), Fault.SEVERAL_LINES);
  }
}
