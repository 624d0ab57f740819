package nz.enrolment.address.server.serve;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nz.enrolment.address.server.problem.Refusal;
import nz.enrolment.shell.http.FailureProblem;

/// What this service has called a failure since its first release.
final class Failure {

  @Produces
  @Singleton
  FailureProblem failure() {
    return new FailureProblem(Refusal.INTERNAL.problem());
  }
}
