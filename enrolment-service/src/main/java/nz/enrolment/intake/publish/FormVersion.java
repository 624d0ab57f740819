package nz.enrolment.intake.publish;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A form as it was published. It never changes: who was asked what must be known for ever.
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class FormVersion extends PanacheEntityBase {
  @EmbeddedId VersionKey key;

  /// JSON in UTF-8.
  byte[] definition;

  Instant publishedAt;

  protected FormVersion() {}

  FormVersion(VersionKey key, byte[] definition, Instant publishedAt) {
    this.key = key;
    this.definition = definition.clone();
    this.publishedAt = publishedAt;
  }
}
