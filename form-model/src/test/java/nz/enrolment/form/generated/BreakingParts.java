package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Breaks names, addresses and telephone numbers, member by member.
final class BreakingParts {

  private static final JsonNode TOO_LONG = Json.text("ā".repeat(101));

  private BreakingParts() {}

  static Stream<Break> name(JsonNode raw) {
    return Stream.of(
        Break.of("a name in text", Json.text("Hēmi"), Fault.NOT_AN_OBJECT),
        missing(raw, "family"),
        member(raw, "family", Json.text(" "), Fault.REQUIRED),
        member(raw, "family", TOO_LONG, Fault.TOO_LONG),
        member(raw, "given", Json.text("Hēmi\nRāwiri"), Fault.SEVERAL_LINES),
        member(raw, "given", Json.number(7), Fault.NOT_TEXT),
        member(raw, "otherGiven", Json.text("a\u0000"), Fault.CONTROL_CHARACTER),
        member(raw, "middle", Json.text("Rāwiri"), Fault.UNKNOWN_MEMBER));
  }

  static Stream<Break> address(JsonNode raw) {
    return Stream.concat(
        Stream.of(
            Break.of("an address in text", Json.text("12 Rātā Street"), Fault.NOT_AN_OBJECT),
            missing(raw, "street"),
            missing(raw, "town"),
            member(raw, "street", TOO_LONG, Fault.TOO_LONG),
            member(raw, "suburb", Json.text("Mount\nEden"), Fault.SEVERAL_LINES),
            member(raw, "country", Json.text("ZZ"), Fault.NOT_AN_OPTION),
            member(raw, "addressId", Json.text("7"), Fault.NOT_A_WHOLE_NUMBER),
            member(raw, "planet", Json.text("Mars"), Fault.UNKNOWN_MEMBER)),
        raw.path("country").asText("NZ").equals("NZ") ? domestic(raw) : overseas(raw));
  }

  private static Stream<Break> domestic(JsonNode raw) {
    return Stream.of(
        missing(raw, "postcode"),
        member(raw, "postcode", Json.text("110"), Fault.BAD_POSTCODE),
        member(raw, "postcode", Json.number(1010), Fault.BAD_POSTCODE));
  }

  private static Stream<Break> overseas(JsonNode raw) {
    return Stream.of(member(raw, "postcode", Json.text("N".repeat(21)), Fault.TOO_LONG));
  }

  static Stream<Break> phone() {
    return Stream.of(
        Break.of("a phone in a number", Json.number(215550100), Fault.NOT_TEXT),
        Break.of("too few digits", Json.text("12"), Fault.BAD_PHONE),
        Break.of("no area code", Json.text("883 0123"), Fault.NO_AREA_CODE),
        Break.of("no digits", Json.text("ask my mum"), Fault.BAD_PHONE),
        Break.of("no such country code", Json.text("+999 555 0100"), Fault.BAD_PHONE),
        Break.of("two phones", Json.text("021 555 0100\n021 555 0101"), Fault.SEVERAL_LINES),
        Break.of("too many digits", Json.text("0".repeat(41)), Fault.TOO_LONG));
  }

  private static Break missing(JsonNode raw, String name) {
    JsonNode rest = Changed.without(raw, "/" + name);
    return Break.at("/" + name, "no " + name, rest, Fault.REQUIRED);
  }

  private static Break member(JsonNode raw, String name, JsonNode value, Fault fault) {
    return Break.of(name + " " + fault.code(), value, fault).within(raw, "/" + name);
  }
}
