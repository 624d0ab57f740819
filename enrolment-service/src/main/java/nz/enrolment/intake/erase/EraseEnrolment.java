package nz.enrolment.intake.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.ForgetFiles;

/// Erases an enrolment and all that hangs on it (receipts, deliveries, notes, files, the prefill of
/// its link), and announces that, in one transaction. The content of its files goes right after.
///
/// What PostgreSQL keeps of deleted rows until it vacuums, in its write-ahead log and in backups is
/// the operator's: see the README.
@ApplicationScoped
class EraseEnrolment {
  private final Tenancy tenancy;
  private final Invitations invitations;
  private final ForgetFiles forgetFiles;
  private final Announcements announcements;
  private final Changes changes;

  @Inject
  EraseEnrolment(
      Tenancy tenancy,
      Invitations invitations,
      ForgetFiles forgetFiles,
      Announcements announcements,
      Changes changes) {
    this.tenancy = tenancy;
    this.invitations = invitations;
    this.forgetFiles = forgetFiles;
    this.announcements = announcements;
    this.changes = changes;
  }

  /// Erases it, if it is there.
  ///
  /// @return whether the practice had such an enrolment
  boolean erase(UUID practice, UUID id, Actor actor) {
    boolean erased =
        tenancy.within(
            practice,
            () -> {
              Optional<KeptEnrolment> found = KeptEnrolment.findToChange(practice, id);
              found.ifPresent(enrolment -> erase(enrolment, actor));
              return found.isPresent();
            });
    forgetFiles.forgetUnwanted(practice);
    return erased;
  }

  private void erase(KeptEnrolment enrolment, Actor actor) {
    UUID practice = enrolment.version().practice();
    invitations.forgetPrefill(enrolment.id());
    enrolment.delete();
    KeptEnrolment.flush();
    announcements.erased(practice, enrolment.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    changes.add(actor, Action.ERASED, enrolment.id());
  }
}
