package nz.enrolment.intake.publish;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A form as it was published. It never changes: who was asked what must be known for ever.
@Entity
@Table(name = "form_version")
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class KeptFormVersion extends PanacheEntityBase {
  @EmbeddedId VersionKey key;

  /// JSON in UTF-8.
  byte[] definition;

  Instant publishedAt;

  protected KeptFormVersion() {}

  KeptFormVersion(VersionKey key, byte[] definition, Instant publishedAt) {
    this.key = key;
    this.definition = definition.clone();
    this.publishedAt = publishedAt;
  }
}
