package nz.enrolment.form.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What every store and every receiver behind us can hold: JSON as I-JSON has it (RFC 7493), and no
/// U+0000. PostgreSQL's text, XML and so FHIR and PDF have no place for other characters; a number
/// is one that a `double` can hold, and writes out in some hundred digits.
public final class InteroperableJson {
  private InteroperableJson() {}

  /// All values, and names of members, that something behind us cannot hold. A name that cannot be
  /// repeated is reported at its object.
  public static List<InputProblem> problems(JsonNode document, String language) {
    var problems = new ProblemCollector(language);
    check(Input.root(document, problems));
    return problems.found();
  }

  private static void check(Input input) {
    JsonNode node = input.node();
    if (node.isTextual() && !isText(node.textValue())) {
      input.fail(Fault.CONTROL_CHARACTER);
    } else if (node.isNumber() && !isNumber(node)) {
      input.fail(Fault.NUMBER_OUT_OF_RANGE);
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(input.at(i));
      }
    } else if (node.isObject()) {
      node.fieldNames().forEachRemaining(name -> checkMember(input, name));
    }
  }

  private static void checkMember(Input object, String name) {
    if (isText(name)) {
      check(object.at(name));
    } else {
      object.fail(Fault.CONTROL_CHARACTER);
    }
  }

  /// Whether all of it is characters, and none of them U+0000.
  public static boolean isText(String text) {
    return text.codePoints().allMatch(InteroperableJson::isCharacter);
  }

  private static boolean isCharacter(int c) {
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return c != 0 && !isSurrogate && !isNoncharacter;
  }

  static boolean isNumber(JsonNode number) {
    return number.isFloat() || number.isDouble()
        ? Double.isFinite(number.doubleValue())
        : Storable.isNumber(number.decimalValue());
  }
}
