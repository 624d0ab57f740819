package nz.enrolment.external.format.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One repetition of a field: its components from the first on, and the subcomponents of each. Text
/// in it is as it was typed; [Segment] escapes it.
record Composite(List<List<String>> components) {

  Composite {
    components = components.subList(0, filled(components)).stream().map(List::copyOf).toList();
  }

  /// Delimiters behind the last component that says something are left out.
  private static int filled(List<List<String>> components) {
    int filled = components.size();
    while (filled > 0 && components.get(filled - 1).stream().allMatch(String::isEmpty)) {
      filled--;
    }
    return filled;
  }

  boolean isEmpty() {
    return components.isEmpty();
  }

  /// Components without subcomponents; an empty one is `""`.
  static Composite of(String... components) {
    return new Composite(Stream.of(components).map(List::of).toList());
  }

  /// The same with one component more, `number` from 1.
  Composite with(int number, String... subcomponents) {
    List<List<String>> longer = new ArrayList<>(components);
    while (longer.size() < number) {
      longer.add(List.of(""));
    }
    longer.set(number - 1, List.of(subcomponents));
    return new Composite(longer);
  }

  /// It holds what patients typed.
  @Override
  public String toString() {
    return "Composite[redacted]";
  }
}
