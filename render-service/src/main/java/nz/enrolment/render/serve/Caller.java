package nz.enrolment.render.serve;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Predicate;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;

/// Who asks.
@RequestScoped
class Caller {
  private final SecurityIdentity identity;
  private final CallingPractice practice;

  Caller(SecurityIdentity identity, CallingPractice practice) {
    this.identity = identity;
    this.practice = practice;
  }

  /// The practices that the caller may read: staff their own, a service every one.
  ///
  /// @throws ForbiddenException when the token of staff names none: before anything is looked up,
  ///   so that the answer does not tell what is there
  Predicate<UUID> readable() {
    return identity.hasRole(Role.SERVICE) ? _ -> true : practice.id()::equals;
  }
}
