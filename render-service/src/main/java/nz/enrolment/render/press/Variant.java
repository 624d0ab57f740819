package nz.enrolment.render.press;

import nz.enrolment.render.raster.Resolution;

/// In which form a document is wanted.
public sealed interface Variant {
  /// Whether a cover sheet lies on top.
  boolean cover();

  /// PDF/A-2a and PDF/UA-1.
  record Pdf(boolean cover) implements Variant {}

  /// TIFF of class F.
  record Tiff(boolean cover, Resolution resolution) implements Variant {}

  /// A name for the database: `pdf`, `pdf+cover`, `tiff-fax`, `tiff-fax+cover`…
  default String code() {
    String format =
        switch (this) {
          case Pdf _ -> "pdf";
          case Tiff(_, Resolution resolution) -> "tiff-" + resolution.code();
        };
    return cover() ? format + "+cover" : format;
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
