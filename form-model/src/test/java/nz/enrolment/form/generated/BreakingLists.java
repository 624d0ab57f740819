package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Breaks lists of files, and groups by their rows.
final class BreakingLists {

  private BreakingLists() {}

  static Stream<Break> files(JsonNode shape, JsonNode raw) {
    int max = shape.get("max").intValue();
    String other = "00000000-0000-4000-8000-000000000000";
    Stream<Break> always =
        Stream.of(
            Break.of("a file without its list", raw.get(0), Fault.NOT_A_LIST),
            Break.of("a file too many", repeated(raw.get(0), max + 1), Fault.WRONG_COUNT),
            Break.of("not uploaded", Json.text(other), Fault.UNKNOWN_FILE).within(raw, "/0"),
            Break.of("not an id", Json.number(1), Fault.UNKNOWN_FILE).within(raw, "/0"));
    Stream<Break> again =
        Stream.of(repeated(raw.get(0), 2))
            .filter(_ -> max > 1)
            .map(twice -> Break.at("/1", "a file twice", twice, Fault.REPEATED_FILE));
    return Stream.concat(always, again);
  }

  static Stream<Break> rows(JsonNode shape, JsonNode raw) {
    JsonNode row = raw.get(0);
    int min = shape.get("min").intValue();
    int max = shape.get("max").intValue();
    Stream<Break> always =
        Stream.of(
            Break.of("a row without its list", row, Fault.NOT_A_LIST),
            Break.of("a row too many", repeated(row, max + 1), Fault.WRONG_COUNT),
            Break.of("a row in text", Json.text("x"), Fault.NOT_AN_OBJECT).within(raw, "/0"),
            Break.of("a question not in the group", Json.text("x"), Fault.NOT_ON_FORM)
                .thatReads()
                .within(row, "/no-such")
                .within(raw, "/0"));
    Stream<Break> tooFew =
        Stream.of(repeated(row, min - 1))
            .filter(few -> !few.isEmpty())
            .map(few -> Break.of("a row too few", few, Fault.WRONG_COUNT));
    return Stream.concat(always, tooFew);
  }

  private static ArrayNode repeated(JsonNode element, int times) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < times; i++) {
      list.add(element);
    }
    return list;
  }
}
