package nz.enrolment.form.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.text.Normalizer;
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

  private static final int MOST_DIGITS = 400;

  private final JsonNode node;
  private final Pointer pointer;
  private final Problems problems;

  private Input(JsonNode node, Pointer pointer, Problems problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /// The whole document.
  public static Input root(JsonNode node, Problems problems) {
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

  /// Missing, null, white space only, or an empty list: what a page sends for a field left empty.
  public boolean isBlank() {
    return node.isMissingNode()
        || node.isNull()
        || (node.isTextual() && node.textValue().isBlank())
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

  /// Text in Unicode NFC, without white space around it, not empty, of one line.
  public Optional<String> line(int maxLength) {
    return text(maxLength)
        .flatMap(text -> text.indexOf('\n') < 0 ? Optional.of(text) : fail(Fault.SEVERAL_LINES));
  }

  /// Text in Unicode NFC, without white space around it, not empty, lines separated by `\n`.
  public Optional<String> text(int maxLength) {
    if (!node.isTextual()) {
      return fail(Fault.NOT_TEXT);
    }
    String text = tidy(node.textValue());
    if (text.isEmpty() || text.codePoints().noneMatch(Input::isVisible)) {
      return fail(Fault.REQUIRED);
    }
    if (text.codePointCount(0, text.length()) > maxLength) {
      return fail(Fault.TOO_LONG, maxLength);
    }
    return !isPlain(text) && text.codePoints().anyMatch(Input::isUnprintable)
        ? fail(Fault.CONTROL_CHARACTER)
        : Optional.of(text);
  }

  /// Whether it is printable, on one line and in NFC at a glance, as most of what is typed is:
  /// below U+0300 nothing combines.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c > '~' && c < '\u00a1') || c >= '\u0300') {
        return false;
      }
    }
    return true;
  }

  private static String tidy(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replace("\r\n", "\n")
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace('\t', ' ');
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT;
  }

  /// Joiners are of use in several scripts; what turns the direction of the text that follows is
  /// not, and would let a name disguise what is printed beside it.
  private static boolean isUnprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
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
    return node.isNumber()
            && Double.isFinite(node.doubleValue())
            && Math.abs((long) node.decimalValue().scale()) <= MOST_DIGITS
        ? Optional.of(node.decimalValue())
        : fail(Fault.NOT_A_NUMBER);
  }

  /// `true` or `false`.
  public Optional<Boolean> yesNo() {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : fail(Fault.NOT_TRUE_OR_FALSE);
  }
}
