package nz.enrolment.intake.keep;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// That a submission came, and which enrolment it became.
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class Receipt extends PanacheEntityBase {
  @EmbeddedId SentKey sent;
  @Nullable UUID session;
  String digest;
  UUID enrolment;

  protected Receipt() {}

  /// A key within its link.
  @Embeddable
  record SentKey(UUID link, String key) implements Serializable {}

  SubmissionOutcome answer(String digest) {
    return this.digest.equals(digest)
        ? new SubmissionOutcome.Accepted(enrolment)
        : new SubmissionOutcome.KeyReused();
  }
}
