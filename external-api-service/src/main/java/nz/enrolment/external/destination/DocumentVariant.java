package nz.enrolment.external.destination;

/// The variant of the document that a destination takes. In configuration: `pdf`, `pdf-with-cover`,
/// `tiff` or `tiff-with-cover`; TIFF is at fax resolution.
public enum DocumentVariant {
  PDF("application/pdf", "format=pdf&cover=false"),
  PDF_WITH_COVER("application/pdf", "format=pdf&cover=true"),
  TIFF("image/tiff", "format=tiff&cover=false&resolution=fax"),
  TIFF_WITH_COVER("image/tiff", "format=tiff&cover=true&resolution=fax");

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

  /// The query with which render-service is asked for it.
  public String query() {
    return query;
  }
}
