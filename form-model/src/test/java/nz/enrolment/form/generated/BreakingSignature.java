package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

final class BreakingSignature {

  private BreakingSignature() {}

  static Stream<Break> of(JsonNode raw) {
    return Stream.of(
        Break.of("a typed name", Json.text("Hēmi Tāwhiri"), Fault.NOT_AN_OBJECT),
        at("/image", raw, "a pasted image", Json.text("iVBORw0KGgo="), Fault.UNKNOWN_MEMBER),
        at("/width", raw, "no width", Json.nothing(), Fault.NOT_A_WHOLE_NUMBER),
        at("/width", raw, "too wide", Json.number(4001), Fault.OUT_OF_RANGE),
        at("/height", raw, "no height", Json.number(0), Fault.OUT_OF_RANGE),
        at("/strokes", raw, "strokes in text", Json.text("M0 0"), Fault.NOT_A_LIST),
        at("/strokes", raw, "no strokes", strokes(0, 0), Fault.WRONG_COUNT),
        at("/strokes", raw, "a slip of the pen", strokes(1, 4), Fault.EMPTY_SIGNATURE),
        at("/strokes", raw, "a stroke too many", strokes(201, 1), Fault.WRONG_COUNT),
        at("/strokes/0", raw, "a point too many", points(2001), Fault.WRONG_COUNT),
        at("/strokes/0", raw, "a stroke of nothing", points(0), Fault.WRONG_COUNT),
        at("/strokes/0/0", raw, "a point in space", point().add(0), Fault.WRONG_COUNT),
        at("/strokes/0/0/0", raw, "left of the box", Json.number(-1), Fault.OUT_OF_RANGE),
        at("/strokes/0/0/1", raw, "below the box", below(raw), Fault.OUT_OF_RANGE),
        at("/strokes/0/0/1", raw, "a point in text", Json.text("1"), Fault.NOT_A_WHOLE_NUMBER));
  }

  private static Break at(String step, JsonNode raw, String name, JsonNode value, Fault fault) {
    return Break.of(name, value, fault).within(raw, step);
  }

  private static JsonNode below(JsonNode raw) {
    return Json.number(raw.get("height").intValue() + 1);
  }

  private static ArrayNode strokes(int count, int points) {
    ArrayNode strokes = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      strokes.add(points(points));
    }
    return strokes;
  }

  private static ArrayNode points(int count) {
    ArrayNode points = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      points.add(point());
    }
    return points;
  }

  private static ArrayNode point() {
    return JsonNodeFactory.instance.arrayNode().add(0).add(0);
  }
}
