package nz.enrolment.form.answer;

import java.util.List;

/// A signature as it was drawn, kept as strokes so that every output can draw it at its own
/// resolution.
///
/// @param width of the box in which it was drawn, in the units of the points
/// @param height of that box; `y` grows downwards
/// @param strokes at least one, each of at least two points (a dot is two equal ones)
public record Signature(int width, int height, List<Stroke> strokes) {
  public Signature {
    strokes = List.copyOf(strokes);
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
