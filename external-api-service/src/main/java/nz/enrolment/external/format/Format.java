package nz.enrolment.external.format;

import nz.enrolment.form.enrolment.Enrolment;

/// One way to write an enrolment for another system. An implementation is a record of the settings
/// that the destination chose, reads the enrolment by record patterns, so that a new part does not
/// compile until its place is decided, and gives the same bytes for the same input.
public interface Format {

  /// Total: there is no enrolment that it cannot write.
  Payload write(Enrolment enrolment, RenderedDocument document, DeliveryId id);
}
