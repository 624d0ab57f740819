package nz.enrolment.external.deliver;

import java.util.Optional;
import nz.enrolment.external.format.Payload;

/// What came of preparing a delivery.
sealed interface Preparation {

  /// It can be sent.
  ///
  /// @param lack what of the document is not in it, and why
  record Prepared(Payload payload, Optional<String> lack) implements Preparation {}

  /// The document is not there. The problem holds no personal data.
  record NoDocument(String problem) implements Preparation {}

  /// It may have arrived as the destination wanted it before, and would go as another thing now.
  /// The problem holds no personal data.
  record Reshaped(String problem) implements Preparation {}

  /// It can never be sent. The problem holds no personal data.
  record Hopeless(String problem) implements Preparation {}
}
