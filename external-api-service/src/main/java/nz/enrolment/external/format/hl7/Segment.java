package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A segment in the making: fields by their number, as the standard counts them.
final class Segment {
  private final String name;
  private final SortedMap<Integer, List<Composite>> fields = new TreeMap<>();

  Segment(String name) {
    this.name = name;
  }

  /// A field of one component; empty text is no field.
  Segment put(int number, String text) {
    return put(number, Composite.of(text));
  }

  /// An empty one is no field: an absent value is not a deleted one.
  Segment put(int number, Composite field) {
    return field.isEmpty() ? this : put(number, List.of(field));
  }

  /// @param repetitions none is no field
  Segment put(int number, List<Composite> repetitions) {
    if (!repetitions.isEmpty()) {
      fields.put(number, List.copyOf(repetitions));
    }
    return this;
  }

  /// With its end. Of a header the first field is the delimiter itself, and the second the others.
  String write(Er7 er7) {
    boolean isHeader = name.equals("MSH");
    StringBuilder text = new StringBuilder(name);
    if (isHeader) {
      text.append(Er7.FIELD).append(Er7.ENCODING_CHARACTERS);
    }
    int last = isHeader ? 2 : 0;
    for (var field : fields.entrySet()) {
      text.repeat(Er7.FIELD, field.getKey() - last).append(repetitions(er7, field.getValue()));
      last = field.getKey();
    }
    return text.append(Er7.SEGMENT_END).toString();
  }

  private static String repetitions(Er7 er7, List<Composite> repetitions) {
    return repetitions.stream()
        .map(repetition -> er7.components(repetition.components()))
        .collect(Collectors.joining(Er7.REPETITION));
  }
}
