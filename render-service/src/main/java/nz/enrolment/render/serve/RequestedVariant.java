package nz.enrolment.render.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.enrolment.render.press.Variant;
import nz.enrolment.render.raster.FaxOptions;
import nz.enrolment.render.raster.FillOrder;
import nz.enrolment.render.raster.Resolution;
import nz.enrolment.shell.http.Problem;

/// What the query asks for.
sealed interface RequestedVariant {

  /// A variant that we can make.
  record Known(Variant variant) implements RequestedVariant {}

  /// Something else.
  record Faulty(List<Problem.Fault> faults) implements RequestedVariant {
    Problem problem() {
      String detail = "Each of `errors` names one.";
      return new Problem(400, "variant-unknown", "No such variant", detail, faults);
    }
  }

  /// Reads the query.
  static RequestedVariant read(VariantQuery query) {
    Reader reader = new Reader();
    Variant variant = reader.variant(query);
    return reader.faults.isEmpty() ? new Known(variant) : new Faulty(reader.faults);
  }

  /// Goes on with something else where it finds a fault, to find the others too.
  final class Reader {
    /// Few, since each variant that was asked for is kept.
    private static final List<String> ROWS = List.of("8", "16", "32", "64", "128", "256");

    private final List<Problem.Fault> faults = new ArrayList<>();

    private Reader() {}

    private Variant variant(VariantQuery query) {
      boolean isTiff = isSecond("format", query.format(), "pdf", "tiff");
      boolean cover = isSecond("cover", query.cover(), "false", "true");
      boolean evidence = isSecond("evidence", query.evidence(), "false", "true");
      FaxOptions fax =
          new FaxOptions(
              resolution(query.resolution()),
              isSecond("fill-order", query.fillOrder(), "msb", "lsb")
                  ? FillOrder.LOWEST_BIT_FIRST
                  : FillOrder.HIGHEST_BIT_FIRST,
              query.rowsPerStrip().map(this::rows).orElse(FaxOptions.WHOLE_PAGE));
      return isTiff ? new Variant.Tiff(cover, evidence, fax) : new Variant.Pdf(cover, evidence);
    }

    private boolean isSecond(String parameter, String value, String first, String second) {
      if (!value.equals(first) && !value.equals(second)) {
        refuse(parameter, first + " or " + second);
      }
      return value.equals(second);
    }

    private Resolution resolution(String code) {
      Optional<Resolution> known =
          Arrays.stream(Resolution.values()).filter(r -> r.code().equals(code)).findFirst();
      if (known.isEmpty()) {
        refuse("resolution", "fax, 200 or 300");
      }
      return known.orElse(Resolution.FAX);
    }

    private int rows(String text) {
      if (!ROWS.contains(text)) {
        refuse("rows-per-strip", String.join(", ", ROWS));
        return FaxOptions.WHOLE_PAGE;
      }
      return Integer.parseInt(text);
    }

    private void refuse(String parameter, String allowed) {
      String detail = "Must be " + allowed + ".";
      faults.add(new Problem.Fault("/" + parameter, "not-an-option", detail));
    }
  }
}
