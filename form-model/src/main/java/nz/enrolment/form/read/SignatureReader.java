package nz.enrolment.form.read;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.answer.Signature.Point;
import nz.enrolment.form.answer.Signature.Stroke;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Reads a drawn signature: `{"width", "height", "strokes": [[[x, y], …], …]}`. Its points are pen
/// positions: a typed name or a pasted image cannot be told in it.
final class SignatureReader {

  private static final int LARGEST_SIDE = 4000;
  private static final int MOST_STROKES = 200;
  private static final int MOST_POINTS = 2000;

  /// Fewer points than this are a slip of the pen.
  private static final int FEWEST_POINTS = 5;

  private SignatureReader() {}

  static Optional<Signature> read(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("width", "height", "strokes");
    var width = input.at("width").wholeNumber(1, LARGEST_SIDE);
    var height = input.at("height").wholeNumber(1, LARGEST_SIDE);
    if (width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return drawn(input.at("strokes"), width.get(), height.get());
  }

  private static Optional<Signature> drawn(Input input, int width, int height) {
    List<Input> elements = input.elements(1, MOST_STROKES).toList();
    List<Stroke> strokes =
        elements.stream().flatMap(stroke -> stroke(stroke, width, height).stream()).toList();
    if (elements.isEmpty() || strokes.size() < elements.size()) {
      return Optional.empty();
    }
    return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum() < FEWEST_POINTS
        ? input.fail(Fault.EMPTY_SIGNATURE)
        : Optional.of(new Signature(width, height, strokes));
  }

  private static Optional<Stroke> stroke(Input input, int width, int height) {
    List<Input> elements = input.elements(1, MOST_POINTS).toList();
    List<Point> points =
        elements.stream().flatMap(point -> point(point, width, height).stream()).toList();
    return elements.isEmpty() || points.size() < elements.size()
        ? Optional.empty()
        : Optional.of(new Stroke(points.size() == 1 ? dot(points.getFirst()) : points));
  }

  private static List<Point> dot(Point point) {
    return List.of(point, point);
  }

  private static Optional<Point> point(Input input, int width, int height) {
    List<Input> pair = input.elements(2, 2).toList();
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    var x = pair.get(0).wholeNumber(0, width);
    var y = pair.get(1).wholeNumber(0, height);
    return x.flatMap(across -> y.map(down -> new Point(across, down)));
  }
}
