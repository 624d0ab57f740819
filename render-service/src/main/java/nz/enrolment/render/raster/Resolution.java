package nz.enrolment.render.raster;

/// The grid of an A4 page.
public enum Resolution {
  /// Fax, superfine: what every fax machine and gateway takes.
  FAX("fax", 204, 196, 1728, 2292),
  /// 200 dots an inch.
  DPI_200("200", 200, 200, 1654, 2339),
  /// 300 dots an inch.
  DPI_300("300", 300, 300, 2480, 3508);

  private final String code;
  private final int horizontal;
  private final int vertical;
  private final int width;
  private final int height;

  Resolution(String code, int horizontal, int vertical, int width, int height) {
    this.code = code;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.width = width;
    this.height = height;
  }

  /// What it is called from outside.
  public String code() {
    return code;
  }

  /// Dots an inch from left to right.
  int horizontal() {
    return horizontal;
  }

  /// Dots an inch from top to bottom.
  int vertical() {
    return vertical;
  }

  /// Of a page, in dots.
  int width() {
    return width;
  }

  /// Of a page, in dots.
  int height() {
    return height;
  }
}
