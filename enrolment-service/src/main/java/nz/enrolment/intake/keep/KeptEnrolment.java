package nz.enrolment.intake.keep;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.intake.publish.VersionKey;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// An enrolment in our keeping: what was announced of it, and what was heard of it since.
@Entity
@Table(name = "enrolment")
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
public class KeptEnrolment extends PanacheEntityBase {
  @Id UUID id;
  VersionKey version;
  Instant completedAt;

  /// Personal data: read only where it is needed.
  @Basic(fetch = FetchType.LAZY)
  byte[] event;

  /// Family name, given name: personal data.
  String name;

  /// NHI number: personal data.
  @Nullable String nhi;

  /// Personal data, by [PatientMatching].
  String person;

  StandingColumns standing;

  @Embedded @Nullable KeptDocument document;
  @Nullable String documentFailure;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "delivery", joinColumns = @JoinColumn(name = "enrolment"))
  List<KeptDelivery> deliveries;

  protected KeptEnrolment() {}

  KeptEnrolment(VersionKey version, Enrolment enrolment, byte[] event) {
    this.id = enrolment.id();
    this.version = version;
    this.completedAt = enrolment.completedAt();
    this.event = event.clone();
    this.name = name(enrolment.identity().name());
    this.nhi = enrolment.identity().nhi().map(Nhi::value).orElse(null);
    this.person = PatientMatching.key(enrolment.identity().name(), enrolment.birth().day());
    this.standing = StandingColumns.of(new Standing.Open(), completedAt);
    this.deliveries = new ArrayList<>();
  }

  private static String name(PersonName name) {
    return name.given().map(given -> name.family() + ", " + given).orElse(name.family());
  }

  /// An enrolment of this practice, which no other transaction changes until this one ends.
  public static Optional<KeptEnrolment> findToChange(UUID practice, UUID id) {
    return KeptEnrolment.<KeptEnrolment>find("id = ?1 and version.practice = ?2", id, practice)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// An enrolment of this practice.
  public static Optional<KeptEnrolment> find(UUID practice, UUID id) {
    return KeptEnrolment.<KeptEnrolment>find("id = ?1 and version.practice = ?2", id, practice)
        .firstResultOptional();
  }

  public UUID id() {
    return id;
  }

  /// The form that was filled in.
  public VersionKey version() {
    return version;
  }

  /// UTC.
  public Instant completedAt() {
    return completedAt;
  }

  /// Family name, given name.
  public String name() {
    return name;
  }

  /// Where it stands at the practice.
  public Standing standing() {
    return standing.standing();
  }

  /// Since when it stands there. UTC.
  public Instant standingSince() {
    return standing.since() == null ? completedAt : standing.since();
  }

  /// Other enrolments of the practice that are likely to be the same person's, oldest first.
  public List<LikelyDuplicate> likelyDuplicates() {
    return PatientMatching.others(this);
  }

  /// From now on it stands there.
  public void move(Standing to, Instant now) {
    standing = StandingColumns.of(to, now);
  }

  /// Whether it was delivered, or staff have decided on it. If not, erasing it would lose it.
  public boolean hasReachedSomebody() {
    return !(standing() instanceof Standing.Open) || !deliveries.isEmpty();
  }

  /// Its document, once there is one.
  public Optional<KeptDocument> document() {
    return Optional.ofNullable(document);
  }

  /// Why there is no document, while there is none: a code of the render service.
  public Optional<String> documentFailure() {
    return Optional.ofNullable(documentFailure);
  }

  /// Where it has been delivered to.
  public List<KeptDelivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /// Its document can be fetched; a later rendering takes the place of an earlier one.
  public void rendered(KeptDocument document) {
    this.document = document;
    this.documentFailure = null;
  }

  /// There is no document, for the time being.
  public void renderingFailed(String reason) {
    this.document = null;
    this.documentFailure = reason;
  }

  /// A destination has it; of each destination the last word counts.
  public void delivered(KeptDelivery delivery) {
    deliveries.removeIf(earlier -> earlier.destination().equals(delivery.destination()));
    deliveries.add(delivery);
  }
}
