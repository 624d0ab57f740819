package nz.enrolment.intake.invite;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.publish.VersionKey;
import org.hibernate.annotations.Immutable;

/// A way for a patient to one version of a form. Its token is not kept: whoever reads the table
/// cannot follow the link.
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class Link extends PanacheEntityBase {
  @Id UUID id;
  VersionKey version;

  /// Raw answers by question id, as JSON in UTF-8.
  byte[] prefill;

  Instant expiresAt;

  protected Link() {}

  Link(UUID id, VersionKey version, byte[] prefill, Instant expiresAt) {
    this.id = id;
    this.version = version;
    this.prefill = prefill.clone();
    this.expiresAt = expiresAt;
  }
}
