package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

final class BreakingChoices {

  private BreakingChoices() {}

  static Stream<Break> agreement() {
    return Stream.of(
        Break.of("yes in text", Json.text("true"), Fault.NOT_TRUE_OR_FALSE),
        Break.of("no agreement", Json.bool(false), Fault.NOT_ACCEPTED));
  }

  static Stream<Break> yesNo(JsonNode shape, JsonNode raw) {
    ObjectNode no = Json.object().put("answer", false);
    Stream<Break> always =
        Stream.of(
            Break.of("yes in text", Json.text("yes"), Fault.NOT_TRUE_OR_FALSE),
            Break.at("/answer", "no answer", Json.object(), Fault.NOT_TRUE_OR_FALSE),
            unknownMember("answer", raw),
            Break.at("/detail", "detail of a no", withDetail(no), Fault.NOT_ASKED));
    return Stream.concat(always, shape.has("detail") ? undetailed() : Stream.empty());
  }

  private static Stream<Break> undetailed() {
    ObjectNode yes = Json.object().put("answer", true);
    return Stream.of(
        Break.at("/detail", "yes without a detail", Json.bool(true), Fault.REQUIRED),
        Break.at(
            "/detail", "a detail too long", yes.put("detail", "e".repeat(1001)), Fault.TOO_LONG));
  }

  static Stream<Break> oneOf(JsonNode shape, JsonNode raw) {
    ObjectNode unknown = Json.object().put("code", "no-such");
    Stream<Break> always =
        Stream.of(
            Break.of("no such option", Json.text("no-such"), Fault.NOT_AN_OPTION),
            Break.of("a number for an option", Json.number(1), Fault.NOT_AN_OPTION),
            Break.at("/code", "no such option", unknown, Fault.NOT_AN_OPTION),
            unknownMember("code", raw));
    return Stream.concat(always, options(shape).stream().limit(3).flatMap(BreakingChoices::detail));
  }

  /// A choice without the detail that it asks for, or with one that it does not.
  private static Stream<Break> detail(JsonNode option) {
    ObjectNode choice = Json.object().put("code", option.get("code").textValue());
    return option.has("detail")
        ? Stream.of(Break.at("/detail", "choice without a detail", choice, Fault.REQUIRED))
        : Stream.of(
            Break.at("/detail", "a detail not asked for", withDetail(choice), Fault.NOT_ASKED));
  }

  /// Whatever else it holds, the answer itself is read.
  private static Break unknownMember(String member, JsonNode raw) {
    JsonNode object = raw.isObject() ? raw : Json.object().set(member, raw);
    return Break.of("an unknown member", Json.number(1), Fault.UNKNOWN_MEMBER)
        .thatReads()
        .within(object, "/more");
  }

  private static ObjectNode withDetail(ObjectNode answer) {
    return answer.deepCopy().put("detail", "x");
  }

  static Stream<Break> someOf(JsonNode shape, JsonNode raw) {
    int min = shape.get("min").intValue();
    int max = shape.get("max").intValue();
    int last = raw.size() - 1;
    Stream<Break> always =
        Stream.of(
            Break.of("a choice without its list", Json.text("x"), Fault.NOT_A_LIST),
            Break.of("a choice too many", repeated(raw.get(0), max + 1), Fault.WRONG_COUNT));
    Stream<Break> tooFew =
        Stream.of(repeated(raw.get(0), min - 1))
            .filter(few -> !few.isEmpty())
            .map(few -> Break.of("a choice too few", few, Fault.WRONG_COUNT));
    Stream<Break> again =
        Stream.of(raw.size()).filter(size -> size < max).map(size -> twice(raw, raw.get(0), size));
    Stream<Break> ofLast =
        oneOf(optionOf(shape, raw.get(last)), raw.get(last))
            .map(broken -> broken.within(raw, "/" + last));
    return Stream.of(always, tooFew, again, ofLast).flatMap(breaks -> breaks);
  }

  private static Break twice(JsonNode raw, JsonNode choice, int at) {
    return Break.of("an option twice", choice, Fault.REPEATED_OPTION)
        .thatReads()
        .within(raw, "/" + at);
  }

  /// The shape that offers only what was chosen.
  private static JsonNode optionOf(JsonNode shape, JsonNode choice) {
    String code = (choice.isObject() ? choice.get("code") : choice).textValue();
    return Json.object()
        .set("options", Json.list(options(shape).stream().filter(o -> is(o, code)).toList()));
  }

  private static boolean is(JsonNode option, String code) {
    return option.get("code").textValue().equals(code);
  }

  private static ArrayNode repeated(JsonNode element, int times) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < times; i++) {
      list.add(element);
    }
    return list;
  }

  private static List<JsonNode> options(JsonNode shape) {
    return RandomAnswer.options(shape);
  }
}
