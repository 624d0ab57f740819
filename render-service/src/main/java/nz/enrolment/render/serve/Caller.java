package nz.enrolment.render.serve;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who asks.
@RequestScoped
class Caller {
  static final String STAFF = "practice-staff";
  static final String SERVICE = "service";

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /// Staff see their own practice, a service every one.
  boolean mayRead(UUID practice) {
    return identity.hasRole(SERVICE)
        || (identity.hasRole(STAFF) && practice.toString().equals(practiceClaim()));
  }

  private String practiceClaim() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? String.valueOf(token.<Object>getClaim("practice"))
        : "";
  }
}
