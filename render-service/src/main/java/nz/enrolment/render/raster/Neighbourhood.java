package nz.enrolment.render.raster;

/// The mean grey of the square around each dot, row after row, in a few steps a dot whatever the
/// size of the square.
final class Neighbourhood {
  private final byte[] grey;
  private final int width;
  private final int height;
  private final int radius;
  private final int[] columns;
  private final int[] means;
  private int next;

  /// @param grey row by row
  /// @param radius dots from the middle of a square to its edge
  Neighbourhood(byte[] grey, int width, int height, int radius) {
    this.grey = grey;
    this.width = width;
    this.height = height;
    this.radius = radius;
    this.columns = new int[width];
    this.means = new int[width];
  }

  /// @param y each row once, from the top
  /// @return the same array each time
  int[] means(int y) {
    while (next <= Math.min(y + radius, height - 1)) {
      add(next++, 1);
    }
    if (y > radius) {
      add(y - radius - 1, -1);
    }
    int rows = next - Math.max(0, y - radius);
    int sum = 0;
    for (int x = -radius; x < width; x++) {
      sum += x + radius < width ? columns[x + radius] : 0;
      sum -= x > radius ? columns[x - radius - 1] : 0;
      if (x >= 0) {
        int across = Math.min(width, x + radius + 1) - Math.max(0, x - radius);
        means[x] = sum / (across * rows);
      }
    }
    return means;
  }

  private void add(int row, int sign) {
    for (int x = 0; x < width; x++) {
      columns[x] += sign * (grey[row * width + x] & 0xff);
    }
  }
}
