package nz.enrolment.intake.invite;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.publish.VersionKey;
import org.jspecify.annotations.Nullable;

/// A way for a patient to one version of a form. Its token is not kept: whoever reads the table
/// cannot follow the link.
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class Link extends PanacheEntityBase {
  @Id UUID id;
  VersionKey version;

  /// Raw answers by question id, as JSON in UTF-8, until they are forgotten.
  byte @Nullable [] prefill;

  Instant expiresAt;

  @Convert(converter = UsesColumn.class)
  Uses uses;

  @Nullable Instant revokedAt;
  @Nullable Instant usedAt;

  protected Link() {}

  Link(UUID id, VersionKey version, byte[] prefill, Instant expiresAt, Uses uses) {
    this.id = id;
    this.version = version;
    this.prefill = prefill.clone();
    this.expiresAt = expiresAt;
    this.uses = uses;
  }

  /// Why it opens nothing; empty while it is open. Whether it has expired, its token says.
  Optional<LinkClosure> closed() {
    if (revokedAt != null) {
      return Optional.of(LinkClosure.REVOKED);
    }
    return usedAt == null ? Optional.empty() : Optional.of(LinkClosure.USED);
  }

  /// Nobody will open it any more, so nobody needs to be shown its prefill.
  void revoke(Instant now) {
    revokedAt = revokedAt == null ? now : revokedAt;
    prefill = null;
  }

  /// An enrolment came through it.
  void use(Instant now) {
    if (uses == Uses.ONCE) {
      usedAt = now;
      prefill = null;
    }
  }
}
