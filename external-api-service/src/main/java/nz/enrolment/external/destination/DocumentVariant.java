package nz.enrolment.external.destination;

/// The variant of the document that a destination takes. In configuration: `pdf` or `tiff`, perhaps
/// `-with-cover`, `-with-evidence` (the pages of the files that the patient sent follow) or
/// `-with-cover-and-evidence`; TIFF is at fax resolution.
public enum DocumentVariant {
  PDF("application/pdf", "format=pdf&cover=false"),
  PDF_WITH_COVER("application/pdf", "format=pdf&cover=true"),
  PDF_WITH_EVIDENCE("application/pdf", "format=pdf&cover=false&evidence=true"),
  PDF_WITH_COVER_AND_EVIDENCE("application/pdf", "format=pdf&cover=true&evidence=true"),
  TIFF("image/tiff", "format=tiff&cover=false&resolution=fax"),
  TIFF_WITH_COVER("image/tiff", "format=tiff&cover=true&resolution=fax"),
  TIFF_WITH_EVIDENCE("image/tiff", "format=tiff&cover=false&resolution=fax&evidence=true"),
  TIFF_WITH_COVER_AND_EVIDENCE("image/tiff", "format=tiff&cover=true&resolution=fax&evidence=true");

  private final String mediaType;
  private final String query;

  DocumentVariant(String mediaType, String query) {
    this.mediaType = mediaType;
    this.query = query;
  }

  /// Its media type, as RFC 6838 registers it.
  public String mediaType() {
    return mediaType;
  }

  /// The same without the pages of files: itself, if it has none.
  public DocumentVariant withoutEvidence() {
    return switch (this) {
      case PDF, PDF_WITH_EVIDENCE -> PDF;
      case PDF_WITH_COVER, PDF_WITH_COVER_AND_EVIDENCE -> PDF_WITH_COVER;
      case TIFF, TIFF_WITH_EVIDENCE -> TIFF;
      case TIFF_WITH_COVER, TIFF_WITH_COVER_AND_EVIDENCE -> TIFF_WITH_COVER;
    };
  }

  /// The query with which render-service is asked for it.
  public String query() {
    return query;
  }
}
