package nz.enrolment.external.deliver;

import nz.enrolment.external.translate.RenderedForm;

/// What render-service answered when it was asked for a form.
sealed interface Rendering {

  /// The form, in the variant that was asked for.
  record Ready(RenderedForm form) implements Rendering {}

  /// Not yet, or not now. The problem holds no personal data.
  record NotReady(String problem) implements Rendering {}
}
