package nz.enrolment.external.format;

import nz.enrolment.form.enrolment.Enrolment;

/// The rendered form and nothing else, for receivers that file documents. Who it is about is in the
/// document only, and so in no file's name.
public record DocumentAlone() implements Format {

  @Override
  public Payload write(Enrolment enrolment, RenderedDocument document, DeliveryId id) {
    String extension = document.mediaType().equals("image/tiff") ? "tiff" : "pdf";
    return new Payload(document.bytes(), document.mediaType(), id.fileName(extension), id);
  }
}
