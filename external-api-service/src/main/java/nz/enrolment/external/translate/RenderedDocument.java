package nz.enrolment.external.translate;

/// The enrolment form as a document.
///
/// @param mediaType `application/pdf` or `image/tiff`
public record RenderedDocument(String mediaType, byte[] bytes) {

  @Override
  public String toString() {
    return "RenderedDocument[%s, %d bytes]".formatted(mediaType, bytes.length);
  }
}
