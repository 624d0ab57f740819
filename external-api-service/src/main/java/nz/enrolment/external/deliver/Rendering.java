package nz.enrolment.external.deliver;

import nz.enrolment.external.translate.RenderedDocument;

/// What render-service answered when it was asked for a document.
sealed interface Rendering {

  /// The document, in the variant that was asked for.
  record Ready(RenderedDocument document) implements Rendering {}

  /// Not yet, or not now. The problem holds no personal data.
  record NotReady(String problem) implements Rendering {}
}
