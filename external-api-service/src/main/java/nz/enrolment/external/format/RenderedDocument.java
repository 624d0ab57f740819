package nz.enrolment.external.format;

import java.util.Optional;

/// The enrolment form as a document.
///
/// @param mediaType `application/pdf` or `image/tiff`
/// @param lack what is not in it that was asked for, and why; without personal data
public record RenderedDocument(String mediaType, byte[] bytes, Optional<String> lack) {

  /// With all that was asked for.
  public RenderedDocument(String mediaType, byte[] bytes) {
    this(mediaType, bytes, Optional.empty());
  }

  @Override
  public String toString() {
    return "RenderedDocument[%s, %d bytes]".formatted(mediaType, bytes.length);
  }
}
