package nz.enrolment.external.deliver;

import nz.enrolment.external.format.RenderedDocument;

/// What came of asking render-service for a document.
sealed interface Rendering {

  /// The document, in the variant that the destination takes.
  record Ready(RenderedDocument document) implements Rendering {}

  /// Not yet, or not now. The problem holds no personal data.
  record NotReady(String problem) implements Rendering {}

  /// None that the destination takes, until settings or services change. The problem holds no
  /// personal data.
  record Unfit(String problem) implements Rendering {}
}
