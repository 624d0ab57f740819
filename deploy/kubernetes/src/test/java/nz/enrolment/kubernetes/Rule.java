package nz.enrolment.kubernetes;

import java.util.stream.Stream;

/// Something that must hold of all manifests together.
interface Rule {
  /// What does not hold, each in a sentence that names the object.
  Stream<String> problems(Manifests manifests);
}
