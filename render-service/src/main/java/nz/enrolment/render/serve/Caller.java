package nz.enrolment.render.serve;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
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

  /// Staff see their own practice, a service every one.
  boolean mayRead(UUID asked) {
    return identity.hasRole(Role.SERVICE) || asked.equals(practice.id());
  }
}
