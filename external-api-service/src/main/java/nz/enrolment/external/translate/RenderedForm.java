package nz.enrolment.external.translate;

/// The enrolment form as a document.
///
/// @param mediaType `application/pdf` or `image/tiff`
public record RenderedForm(String mediaType, byte[] bytes) {

  @Override
  public String toString() {
    return "RenderedForm[%s, %d bytes]".formatted(mediaType, bytes.length);
  }
}
