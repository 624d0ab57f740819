package nz.enrolment.form.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A place in a JSON document that knows where it is and where to report problems. Reading that
/// fails reports and gives an empty value, so that reading goes on and finds all problems.
public final class Input {

  private final JsonNode node;
  private final Pointer pointer;
  private final ProblemCollector problems;

  private Input(JsonNode node, Pointer pointer, ProblemCollector problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /// The whole document.
  public static Input root(JsonNode node, ProblemCollector problems) {
    return new Input(node, Pointer.ROOT, problems);
  }

  /// The member called `name`, which may be missing.
  public Input at(String name) {
    return new Input(node.path(name), new Pointer.Member(pointer, name), problems);
  }

  /// The element at `index`, which may be missing.
  public Input at(int index) {
    return new Input(node.path(index), new Pointer.Element(pointer, index), problems);
  }

  /// RFC 6901, from the root of the document.
  public String pointer() {
    return pointer.toString();
  }

  /// What was sent, as it was sent.
  public JsonNode node() {
    return node;
  }

  /// What is read where nothing was sent.
  public static JsonNode nothing() {
    return MissingNode.getInstance();
  }

  /// Missing, null, white space only (of any script), or an empty list: what a page sends for a
  /// field left empty.
  public boolean isBlank() {
    return node.isMissingNode()
        || node.isNull()
        || (node.isTextual() && TypedText.isBlank(node.textValue()))
        || (node.isArray() && node.isEmpty());
  }

  /// Reports that this place is at fault; `facts` are what its message takes.
  public <T> Optional<T> fail(Fault fault, Object... facts) {
    problems.add(pointer.toString(), fault, facts);
    return Optional.empty();
  }

  /// This, unless it is blank.
  public Optional<Input> required() {
    return isBlank() ? fail(Fault.REQUIRED) : Optional.of(this);
  }

  /// What this reads as; empty, without a problem, when it is blank.
  public <T> Optional<T> optional(Function<Input, Optional<T>> reader) {
    return isBlank() ? Optional.empty() : reader.apply(this);
  }

  /// This, if it is an object.
  public Optional<Input> object() {
    return node.isObject() ? Optional.of(this) : fail(Fault.NOT_AN_OBJECT);
  }

  /// Reports each member whose name is not among `names`.
  public void allowOnly(String... names) {
    allowOnly(Set.of(names)::contains, Fault.UNKNOWN_MEMBER);
  }

  /// Reports each member whose name is not accepted.
  public void allowOnly(Predicate<String> names, Fault fault) {
    node.fieldNames().forEachRemaining(name -> check(name, names, fault));
  }

  private void check(String name, Predicate<String> names, Fault fault) {
    if (!names.test(name)) {
      at(name).fail(fault);
    }
  }

  /// The elements of a list of `min` to `max`; none when it is not one.
  public Stream<Input> elements(int min, int max) {
    if (!node.isArray()) {
      fail(Fault.NOT_A_LIST);
      return Stream.empty();
    }
    if (node.size() < min || node.size() > max) {
      fail(Fault.WRONG_COUNT, min, max);
      return Stream.empty();
    }
    return IntStream.range(0, node.size()).mapToObj(this::at);
  }

  /// What each element of a list of 1 to `max` reads as, leaving out those that do not read.
  public <T> List<T> all(int max, Function<Input, Optional<T>> reader) {
    return elements(1, max).map(reader).flatMap(Optional::stream).toList();
  }

  /// Text of one line, tidied and not empty.
  public Optional<String> line(int maxLength) {
    return line(text(maxLength));
  }

  /// Text tidied and not empty; its lines are separated by `\n`.
  public Optional<String> text(int maxLength) {
    return node.isTextual()
        ? text(TypedText.tidy(node.textValue()), maxLength)
        : fail(Fault.NOT_TEXT);
  }

  /// A line of digits and signs, such as a telephone number: where it was copied from, it may have
  /// been kept in its direction.
  public Optional<String> digits(int maxLength) {
    return node.isTextual()
        ? line(text(TypedText.undirected(node.textValue()), maxLength))
        : fail(Fault.NOT_TEXT);
  }

  /// The same without a problem: empty when it is no text.
  public Optional<String> typed() {
    return Optional.ofNullable(node.textValue()).map(TypedText::undirected);
  }

  private Optional<String> line(Optional<String> text) {
    return text.flatMap(t -> t.indexOf('\n') < 0 ? text : fail(Fault.SEVERAL_LINES));
  }

  private Optional<String> text(String text, int maxLength) {
    if (text.codePoints().noneMatch(Characters::isVisible)) {
      return fail(Fault.REQUIRED);
    }
    if (text.codePointCount(0, text.length()) > maxLength) {
      return fail(Fault.TOO_LONG, maxLength);
    }
    return !TypedText.isPlain(text) && text.codePoints().anyMatch(Characters::isUnprintable)
        ? fail(Fault.CONTROL_CHARACTER)
        : Optional.of(text);
  }

  /// A whole number, `min` and `max` included. `1.0` is not written as one.
  public Optional<Integer> wholeNumber(int min, int max) {
    if (!node.isIntegralNumber()) {
      return fail(Fault.NOT_A_WHOLE_NUMBER);
    }
    return node.canConvertToInt() && node.intValue() >= min && node.intValue() <= max
        ? Optional.of(node.intValue())
        : fail(Fault.OUT_OF_RANGE, min, max);
  }

  /// A number as it was written. One that no `double` can hold, or with hundreds of digits, is
  /// none.
  public Optional<BigDecimal> number() {
    return node.isNumber() && InteroperableJson.isNumber(node)
        ? Optional.of(node.decimalValue())
        : fail(Fault.NOT_A_NUMBER);
  }

  /// `true` or `false`.
  public Optional<Boolean> yesNo() {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : fail(Fault.NOT_TRUE_OR_FALSE);
  }
}
