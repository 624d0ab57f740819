package nz.enrolment.form.answer;

import java.util.List;
import java.util.function.Predicate;

/// A signature as it was drawn, kept as strokes so that every output can draw it at its own
/// resolution.
///
/// @param width of the box in which it was drawn, in the units of the points
/// @param height of that box; `y` grows downwards
/// @param strokes at least one, each of at least two points (a dot is two equal ones)
public record Signature(int width, int height, List<Stroke> strokes) {
  public Signature {
    strokes = List.copyOf(strokes);
    boolean isBox = width > 0 && height > 0;
    if (!isBox
        || !strokes.stream()
            .flatMap(stroke -> stroke.points().stream())
            .allMatch(within(width, height))) {
      throw new IllegalArgumentException("a signature stays within its box");
    }
  }

  private static Predicate<Point> within(int width, int height) {
    return point -> point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
  }

  /// The pen's way from touching the surface until leaving it.
  public record Stroke(List<Point> points) {
    public Stroke {
      points = List.copyOf(points);
    }

    @Override
    public String toString() {
      return "Stroke[redacted]";
    }
  }

  /// A place in the box, from its top left corner.
  public record Point(int x, int y) {
    @Override
    public String toString() {
      return "Point[redacted]";
    }
  }

  @Override
  public String toString() {
    return "Signature[redacted]";
  }
}
