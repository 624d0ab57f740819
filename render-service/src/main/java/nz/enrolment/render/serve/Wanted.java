package nz.enrolment.render.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.enrolment.render.press.Variant;
import nz.enrolment.render.raster.Resolution;
import nz.enrolment.shell.problem.Problem;

/// What the query asks for.
sealed interface Wanted {

  /// A variant that we can make.
  record Known(Variant variant) implements Wanted {}

  /// Something else.
  record Faulty(List<Problem.Fault> faults) implements Wanted {}

  /// Reads the query.
  ///
  /// @param format `pdf` or `tiff`
  /// @param cover `true` or `false`
  /// @param resolution of a TIFF; a PDF has none
  static Wanted read(String format, String cover, String resolution) {
    Optional<Resolution> grid =
        Arrays.stream(Resolution.values()).filter(r -> r.code().equals(resolution)).findFirst();
    List<Problem.Fault> faults = new ArrayList<>();
    require(faults, format.equals("pdf") || format.equals("tiff"), "format", "pdf or tiff");
    require(faults, cover.equals("true") || cover.equals("false"), "cover", "true or false");
    require(faults, grid.isPresent(), "resolution", "fax, 200 or 300");
    return faults.isEmpty()
        ? new Known(variant(format, cover.equals("true"), grid.orElseThrow()))
        : new Faulty(faults);
  }

  private static void require(
      List<Problem.Fault> faults, boolean isTrue, String parameter, String allowed) {
    if (!isTrue) {
      faults.add(new Problem.Fault("/" + parameter, "not-an-option", "Must be " + allowed + "."));
    }
  }

  private static Variant variant(String format, boolean cover, Resolution resolution) {
    return format.equals("pdf") ? new Variant.Pdf(cover) : new Variant.Tiff(cover, resolution);
  }
}
