package nz.enrolment.render.decode;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;

/// How a picture lies on pages: on one, or, where that would make it too small to read, cut across
/// its long side over several, each as large as a page allows. The room on a page is 176 by 232 mm,
/// at 200 dots an inch: what a fax can show, and what is read without effort.
///
/// @param scale of the picture on its pages
/// @param parts where each page's part lies, in dots of the pages
record Sheets(double scale, List<Rectangle> parts) {
  /// 176 mm.
  static final int WIDTH = 1386;

  /// 232 mm.
  static final int HEIGHT = 1827;

  /// Pages that are shown of one file.
  static final int MOST = 50;

  /// A point of a PDF at its own size.
  private static final double POINT = 200.0 / 72;

  /// No screen of a phone is as long; a screenshot of all that was scrolled is.
  private static final double LONG = 2.5;

  /// Of its size on several pages: one page does if it takes no more than that away.
  private static final double LEGIBLE = 0.6;

  /// A line of text that is cut stands whole on the next page: 8 mm.
  private static final int OVERLAP = 63;

  Sheets {
    parts = List.copyOf(parts);
  }

  /// Of a picture, which is not made larger than its dots.
  static Sheets ofDots(double width, double height) {
    return of(width, height, 1, 1);
  }

  /// Of a page of a PDF, whose letters and lines are sharp at any size.
  static Sheets ofPoints(double width, double height) {
    return of(width, height, Double.MAX_VALUE, POINT);
  }

  private static Sheets of(double width, double height, double most, double mostOfParts) {
    boolean isTall = height > width;
    double whole = Math.min(most, Math.min(WIDTH / width, HEIGHT / height));
    double inParts = Math.min(mostOfParts, isTall ? WIDTH / width : HEIGHT / height);
    boolean isLong = Math.max(width, height) > LONG * Math.min(width, height);
    return isLong && whole < LEGIBLE * inParts
        ? new Sheets(inParts, parts(size(width * inParts), size(height * inParts), isTall))
        : new Sheets(whole, List.of(new Rectangle(size(width * whole), size(height * whole))));
  }

  private static int size(double length) {
    return Math.max(1, (int) Math.round(length));
  }

  private static List<Rectangle> parts(int width, int height, boolean isTall) {
    int length = isTall ? height : width;
    int room = (isTall ? HEIGHT : WIDTH) - OVERLAP;
    int count = Math.ceilDiv(length - OVERLAP, room);
    int step = Math.ceilDiv(length - OVERLAP, count);
    return IntStream.range(0, count)
        .mapToObj(i -> part(i * step, Math.min(step + OVERLAP, length - i * step), isTall))
        .map(part -> part.intersection(new Rectangle(width, height)))
        .toList();
  }

  private static Rectangle part(int from, int length, boolean isTall) {
    return isTall ? new Rectangle(0, from, WIDTH, length) : new Rectangle(from, 0, length, HEIGHT);
  }

  /// @throws Refusal when there are more than are shown of one file
  void requireAtMost(int most) throws UndecodableFile {
    if (parts.size() > most) {
      throw new UndecodableFile(Obstacle.TOO_MANY_PAGES);
    }
  }
}
