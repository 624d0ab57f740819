package nz.enrolment.render.raster;

/// How a TIFF is to be written.
///
/// @param rowsPerStrip rows that are coded as one piece; [#WHOLE_PAGE] for one piece a page, which
///   class F asks for. Some readers with little memory want fewer.
public record FaxOptions(Resolution resolution, FillOrder order, int rowsPerStrip) {
  /// Of `rowsPerStrip`: as many as there are.
  public static final int WHOLE_PAGE = Integer.MAX_VALUE;

  public FaxOptions {
    if (rowsPerStrip < 1) {
      throw new IllegalArgumentException("rows of a strip: " + rowsPerStrip);
    }
  }

  /// As class F has it.
  public static FaxOptions of(Resolution resolution) {
    return new FaxOptions(resolution, FillOrder.HIGHEST_BIT_FIRST, WHOLE_PAGE);
  }

  /// What it is called from outside: `fax`, `300-lsb`, `200-128`.
  public String code() {
    String lines = rowsPerStrip == WHOLE_PAGE ? "" : "-" + rowsPerStrip;
    return resolution.code() + (order == FillOrder.LOWEST_BIT_FIRST ? "-lsb" : "") + lines;
  }

  /// No more than the page has.
  int rows() {
    return Math.min(rowsPerStrip, resolution.height());
  }
}
