package nz.enrolment.intake.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.DeleteOrphanedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases an enrolment and all that hangs on it (receipts, deliveries, notes, the prefill of its
/// link), and announces that, in one transaction. Its files, name and content, go right after.
///
/// What PostgreSQL keeps of deleted rows until it vacuums, in its write-ahead log and in backups is
/// the operator's: see the README.
@ApplicationScoped
class EraseEnrolment {
  private static final Logger log = LoggerFactory.getLogger(EraseEnrolment.class);

  private final Tenancy tenancy;
  private final LinkLookup links;
  private final DeleteOrphanedFiles forgetFiles;
  private final Announcements announcements;
  private final Changes changes;

  @Inject
  EraseEnrolment(
      Tenancy tenancy,
      LinkLookup links,
      DeleteOrphanedFiles forgetFiles,
      Announcements announcements,
      Changes changes) {
    this.tenancy = tenancy;
    this.links = links;
    this.forgetFiles = forgetFiles;
    this.announcements = announcements;
    this.changes = changes;
  }

  /// Erases it, if it is there.
  ///
  /// @return whether the practice had such an enrolment
  boolean erase(UUID practice, UUID id, Actor actor) {
    return erase(practice, id, actor, _ -> true);
  }

  /// Erases it if it is there, and still so when no other transaction can change it.
  ///
  /// @return whether the practice had such an enrolment
  boolean erase(UUID practice, UUID id, Actor actor, Predicate<KeptEnrolment> still) {
    boolean erased =
        tenancy.within(
            practice,
            () -> {
              Optional<KeptEnrolment> found =
                  KeptEnrolment.findToChange(practice, id).filter(still);
              found.ifPresent(enrolment -> erase(enrolment, actor));
              return found.isPresent();
            });
    forgetFiles(practice);
    return erased;
  }

  /// The enrolment is gone, whatever becomes of this; the sweep will try it again.
  private void forgetFiles(UUID practice) {
    try {
      forgetFiles.forgetUnwanted(practice);
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("Files could not be deleted, and will be tried again");
    }
  }

  private void erase(KeptEnrolment enrolment, Actor actor) {
    UUID practice = enrolment.version().practice();
    links.forgetPrefill(enrolment.id());
    enrolment.delete();
    KeptEnrolment.flush();
    announcements.erased(practice, enrolment.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    changes.add(actor, Action.ERASED, enrolment.id());
  }
}
