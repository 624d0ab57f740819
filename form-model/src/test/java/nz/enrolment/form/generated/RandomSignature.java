package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Signatures as a pen draws them: a few curved strokes of 20 to 400 points, and perhaps dots.
final class RandomSignature {

  private final Dice dice;

  RandomSignature(Dice dice) {
    this.dice = dice;
  }

  /// `{"width", "height", "strokes": [[[x, y], …], …]}`
  ObjectNode raw() {
    int width = dice.between(200, 1200);
    int height = dice.between(80, 400);
    ArrayNode strokes = JsonNodeFactory.instance.arrayNode();
    int count = dice.between(1, 4);
    for (int i = 0; i < count; i++) {
      strokes.add(stroke(dice.between(20, 400) / count, width, height));
    }
    if (dice.oneIn(2)) {
      strokes.addArray().add(point(dice.between(0, width), dice.between(0, height)));
    }
    ObjectNode signature = Json.object().put("width", width).put("height", height);
    return signature.set("strokes", strokes);
  }

  /// From left to right in loops: two turning pointers, one twice as fast and half as long.
  private ArrayNode stroke(int points, int width, int height) {
    double turns = 1 + 4 * dice.fraction();
    double lean = Math.TAU * dice.fraction();
    ArrayNode stroke = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < points; i++) {
      double angle = Math.TAU * turns * i / points;
      double across = 0.1 + 0.8 * i / points + 0.08 * Math.cos(angle + lean);
      double down = 0.5 + 0.3 * Math.sin(angle) + 0.15 * Math.sin(2 * angle + lean);
      stroke.add(point((int) (within(across) * width), (int) (within(down) * height)));
    }
    return stroke;
  }

  private static double within(double share) {
    return Math.clamp(share, 0, 1);
  }

  private static ArrayNode point(int x, int y) {
    return JsonNodeFactory.instance.arrayNode().add(x).add(y);
  }
}
