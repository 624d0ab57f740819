package nz.enrolment.render.raster;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Makes black dots of greys, as newspapers do: even tones become dots on a slanted grid, which
/// grow with the darkness and which Group 4 codes well (error diffusion takes two to three times
/// the space). What is darker or lighter than its neighbourhood, such as a letter, is drawn in
/// full, so that print in a photo stays legible.
final class Halftone {
  /// Greys beyond these are paper and ink.
  private static final int WHITE = 232;

  private static final int BLACK = 24;

  /// By how much a letter is darker than what surrounds it.
  private static final int INK = 40;

  /// By how much what lies between letters is lighter.
  private static final int PAPER = 26;

  private static final int CELL = 8;
  private static final int[] GREYEST = screen();

  private Halftone() {}

  /// @param grey 255 is white, row by row
  /// @param radius of a neighbourhood, in dots
  /// @return rows of one bit a dot, 1 is black, each filled up to a byte
  static byte[] dots(byte[] grey, int width, int height, int radius) {
    int stride = (width + 7) / 8;
    byte[] rows = new byte[stride * height];
    Neighbourhood around = new Neighbourhood(grey, width, height, radius);
    for (int y = 0; y < height; y++) {
      int[] means = around.means(y);
      for (int x = 0; x < width; x++) {
        if (isBlack(grey[y * width + x] & 0xff, means[x], x, y)) {
          rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return rows;
  }

  private static boolean isBlack(int grey, int mean, int x, int y) {
    if (grey < mean - INK) {
      return true;
    }
    return grey <= mean + PAPER && grey < GREYEST[y % CELL * CELL + x % CELL];
  }

  /// For each place of a cell the grey below which it is black. Two dots a cell, at an angle of 45
  /// degrees: the places are blackened in the order of a sum of two waves along the diagonals.
  private static int[] screen() {
    int[] greyest = new int[CELL * CELL];
    int[] order =
        IntStream.range(0, greyest.length)
            .boxed()
            .sorted(Comparator.comparingDouble(Halftone::height).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      greyest[order[i]] = WHITE - (WHITE - BLACK) * (2 * i + 1) / (2 * order.length);
    }
    return greyest;
  }

  private static double height(int place) {
    double x = place % CELL + 0.25;
    double y = place / CELL + 0.1;
    return Math.cos((x + y) * 2 * Math.PI / CELL) + Math.cos((x - y) * 2 * Math.PI / CELL);
  }
}
