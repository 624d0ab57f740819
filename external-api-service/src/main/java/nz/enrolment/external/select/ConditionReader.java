package nz.enrolment.external.select;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Reads a condition: an object of one member, which says what it is about.
///
/// `{"all": […]}`, `{"any": […]}` and `{"not": {…}}` combine; `{"form": ["standard"]}`,
/// `{"language": ["mi"]}`, `{"hasNhi": true}`, `{"hasFiles": true}` and `{"under": 16}` ask.
public final class ConditionReader {
  private static final int DEEPEST = 5;
  private static final int MOST = 20;
  private static final int LONGEST = 64;
  private static final int OLDEST = 150;

  private final int depth;

  private ConditionReader(int depth) {
    this.depth = depth;
  }

  /// Empty when it does not read; then the problem is reported where it is.
  public static Optional<Condition> read(Input input) {
    return new ConditionReader(1).condition(input);
  }

  private Optional<Condition> condition(Input input) {
    if (depth > DEEPEST) {
      return input.fail(Fault.TOO_DEEP, DEEPEST);
    }
    return input.object().flatMap(this::only);
  }

  private Optional<Condition> only(Input input) {
    if (input.node().size() != 1) {
      return input.fail(Fault.WRONG_COUNT, 1, 1);
    }
    String name = input.node().fieldNames().next();
    Input about = input.at(name);
    return switch (name) {
      case "all" -> combined(about, Condition.All::new);
      case "any" -> combined(about, Condition.Any::new);
      case "not" -> new ConditionReader(depth + 1).condition(about).map(Condition.Not::new);
      case "form" -> texts(about, Condition.Form::new);
      case "language" -> texts(about, Condition.Language::new);
      case "hasNhi" -> about.yesNo().map(Condition.HasNhi::new);
      case "hasFiles" -> about.yesNo().map(Condition.HasFiles::new);
      case "under" -> about.wholeNumber(1, OLDEST).map(Condition.Under::new);
      default -> about.fail(Fault.UNKNOWN_MEMBER);
    };
  }

  private Optional<Condition> combined(Input input, Function<List<Condition>, Condition> combine) {
    var deeper = new ConditionReader(depth + 1);
    return all(input, deeper::condition).map(combine);
  }

  private static Optional<Condition> texts(Input input, Function<List<String>, Condition> about) {
    return all(input, text -> text.line(LONGEST)).map(about);
  }

  /// Only when each of them reads: one that was left out would let other enrolments through.
  private static <T> Optional<List<T>> all(Input input, Function<Input, Optional<T>> reader) {
    List<T> read = input.all(MOST, reader);
    return Optional.of(read).filter(all -> !all.isEmpty() && all.size() == input.node().size());
  }
}
