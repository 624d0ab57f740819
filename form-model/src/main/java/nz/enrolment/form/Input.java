package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place in a JSON document that knows its RFC 6901 pointer and where to report problems. Reading
/// that fails reports and gives an empty value, so that reading goes on and finds all problems.
final class Input {

  private final JsonNode node;
  private final String pointer;
  private final List<Problem> problems;

  private Input(JsonNode node, String pointer, List<Problem> problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  static Input root(JsonNode node, List<Problem> problems) {
    return new Input(node, "", problems);
  }

  Input at(String name) {
    String escaped = name.replace("~", "~0").replace("/", "~1");
    return new Input(node.path(name), pointer + "/" + escaped, problems);
  }

  Input at(int index) {
    return new Input(node.path(index), pointer + "/" + index, problems);
  }

  JsonNode node() {
    return node;
  }

  /// Missing, null, white space only, or an empty list: what a page sends for a field left empty.
  boolean isBlank() {
    return node.isMissingNode()
        || node.isNull()
        || (node.isTextual() && node.textValue().isBlank())
        || (node.isArray() && node.isEmpty());
  }

  <T> Optional<T> fail(String code, String detail) {
    problems.add(new Problem(pointer, code, detail));
    return Optional.empty();
  }

  Optional<Input> required() {
    return isBlank() ? fail("required", "This is needed.") : Optional.of(this);
  }

  /// Reports each member that is not in `names`, as `code`.
  void allowOnly(Set<String> names, String code, String detail) {
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!names.contains(name)) {
            at(name).fail(code, detail);
          }
        });
  }

  void allowOnly(String... names) {
    allowOnly(Set.of(names), "unknown-member", "There is no such member here.");
  }

  Optional<Input> object() {
    return node.isObject() ? Optional.of(this) : fail("wrong-type", "An object is expected here.");
  }

  /// The elements of a list of `min` to `max`; none when it is not one.
  Stream<Input> elements(int min, int max) {
    if (!node.isArray()) {
      fail("wrong-type", "A list is expected here.");
      return Stream.empty();
    }
    if (node.size() < min || node.size() > max) {
      fail("wrong-count", "%d to %d are expected here.".formatted(min, max));
      return Stream.empty();
    }
    return IntStream.range(0, node.size()).mapToObj(this::at);
  }

  /// What each element of a list of 1 to `max` reads as, leaving out those that do not read.
  <T> List<T> all(int max, Function<Input, Optional<T>> reader) {
    return elements(1, max).map(reader).flatMap(Optional::stream).toList();
  }

  /// What this reads as; empty when it is blank.
  <T> Optional<T> optional(Function<Input, Optional<T>> reader) {
    return isBlank() ? Optional.empty() : reader.apply(this);
  }

  /// Text in Unicode NFC, without white space around it, not empty, of one line.
  Optional<String> line(int maxLength) {
    return text(maxLength)
        .flatMap(text ->
            text.indexOf('\n') < 0
                ? Optional.of(text)
                : fail("several-lines", "Please write this on one line."));
  }

  /// Text in Unicode NFC, without white space around it, not empty, lines separated by `\n`.
  Optional<String> text(int maxLength) {
    if (!node.isTextual()) {
      return fail("wrong-type", "Text is expected here.");
    }
    String text = Normalizer.normalize(node.textValue(), Normalizer.Form.NFC).strip();
    String lines = text.replace("\r\n", "\n").replace('\t', ' ');
    if (lines.isEmpty()) {
      return fail("required", "This is needed.");
    }
    if (lines.codePointCount(0, lines.length()) > maxLength) {
      return fail("too-long", "Please use at most %d characters.".formatted(maxLength));
    }
    return lines.codePoints().anyMatch(Input::isUnprintable)
        ? fail("control-character", "This holds characters that cannot be printed.")
        : Optional.of(lines);
  }

  private static boolean isUnprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }

  Optional<Integer> wholeNumber(int min, int max) {
    if (!node.isIntegralNumber()) {
      return fail("wrong-type", "A whole number is expected here.");
    }
    return node.canConvertToInt() && node.intValue() >= min && node.intValue() <= max
        ? Optional.of(node.intValue())
        : fail("out-of-range", "Please give a number from %d to %d.".formatted(min, max));
  }

  Optional<Boolean> yesNo() {
    return node.isBoolean()
        ? Optional.of(node.booleanValue())
        : fail("wrong-type", "true or false is expected here.");
  }

  static JsonNode nothing() {
    return MissingNode.getInstance();
  }
}
