package nz.enrolment.render.serve;

import java.util.UUID;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.http.Uuids;

/// Which document is asked for.
record DocumentRequest(UUID enrolment, Variant variant) {

  /// Reads the parts of a request.
  ///
  /// @throws ProblemException when there can be no such document: 404 whether the enrolment is not
  ///   known (yet), is somebody else's, or its id is no id, since these look the same
  static DocumentRequest read(String id, VariantQuery query) {
    Variant variant = variant(query);
    UUID enrolment = Uuids.read(id).orElseThrow(DocumentAnswer::unknown);
    return new DocumentRequest(enrolment, variant);
  }

  private static Variant variant(VariantQuery query) {
    return switch (RequestedVariant.read(query)) {
      case RequestedVariant.Known(Variant variant) -> variant;
      case RequestedVariant.Faulty faulty -> throw new ProblemException(faulty.problem());
    };
  }
}
