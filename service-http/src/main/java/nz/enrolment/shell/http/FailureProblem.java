package nz.enrolment.shell.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What a caller is told when something failed: the same in all services, but for one that released
/// its own words before.
public record FailureProblem(Problem problem) {

  static final class Usual {

    @Produces
    @Singleton
    @DefaultBean
    FailureProblem failure() {
      return new FailureProblem(
          new Problem(
              500, "failure", "Failure", "Something failed on the server. A retry may succeed."));
    }
  }
}
