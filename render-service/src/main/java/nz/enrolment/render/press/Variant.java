package nz.enrolment.render.press;

import nz.enrolment.render.raster.FaxOptions;
import nz.enrolment.render.raster.Resolution;

/// In which form a document is wanted.
public sealed interface Variant {
  /// Whether a cover sheet lies on top.
  boolean cover();

  /// Whether the pages of the files that were sent follow at the end.
  boolean evidence();

  /// PDF/A-2a and PDF/UA-1.
  record Pdf(boolean cover, boolean evidence) implements Variant {
    /// Without files.
    public Pdf(boolean cover) {
      this(cover, false);
    }
  }

  /// TIFF, by default of class F.
  record Tiff(boolean cover, boolean evidence, FaxOptions fax) implements Variant {
    /// As class F has it, without files.
    public Tiff(boolean cover, Resolution resolution) {
      this(cover, false, FaxOptions.of(resolution));
    }
  }

  /// A name for the database: `pdf`, `pdf+cover`, `tiff-fax`, `tiff-fax+cover`, `tiff-300-lsb-128`
  /// (fill order and rows of a strip, where they are not those of class F), `pdf+cover+evidence`…
  default String code() {
    String format =
        switch (this) {
          case Pdf _ -> "pdf";
          case Tiff(_, _, FaxOptions fax) -> "tiff-" + fax.code();
        };
    return format + (cover() ? "+cover" : "") + (evidence() ? "+evidence" : "");
  }

  /// What a browser is told that it is.
  default String mediaType() {
    return switch (this) {
      case Pdf _ -> "application/pdf";
      case Tiff _ -> "image/tiff";
    };
  }

  /// The end of a file's name.
  default String extension() {
    return switch (this) {
      case Pdf _ -> "pdf";
      case Tiff _ -> "tiff";
    };
  }
}
