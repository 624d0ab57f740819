package nz.enrolment.render.decode;

import java.awt.geom.AffineTransform;

/// How a picture has to be turned to stand upright: the values 1 to 8 of the tag Orientation (Exif
/// 2.32, section 4.6.4).
///
/// @param isMirrored about its vertical axis, before it is turned
/// @param quarters turns of 90 degrees, clockwise
record Orientation(boolean isMirrored, int quarters) {
  static final Orientation UPRIGHT = new Orientation(false, 0);

  private static final Orientation[] BY_VALUE = {
    UPRIGHT,
    new Orientation(true, 0),
    new Orientation(false, 2),
    new Orientation(true, 2),
    new Orientation(true, 3),
    new Orientation(false, 1),
    new Orientation(true, 1),
    new Orientation(false, 3)
  };

  /// Upright for a value that does not exist.
  static Orientation of(int value) {
    return value >= 1 && value <= BY_VALUE.length ? BY_VALUE[value - 1] : UPRIGHT;
  }

  boolean liesOnItsSide() {
    return quarters % 2 == 1;
  }

  /// From the dots of a picture to those of the upright one, whose upper left corner is at 0, 0.
  AffineTransform upright(int width, int height) {
    AffineTransform turn = new AffineTransform();
    turn.translate(
        (liesOnItsSide() ? height : width) / 2.0, (liesOnItsSide() ? width : height) / 2.0);
    turn.quadrantRotate(quarters);
    turn.scale(isMirrored ? -1 : 1, 1);
    turn.translate(-width / 2.0, -height / 2.0);
    return turn;
  }
}
