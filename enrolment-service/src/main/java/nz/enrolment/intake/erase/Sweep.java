package nz.enrolment.intake.erase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.measure.Journeys;
import nz.enrolment.intake.tenant.Practices;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.DeleteOrphanedFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases what nobody may keep any longer, one practice after the other. Several processes may
/// sweep at once: each thing is erased by one of them.
@ApplicationScoped
class Sweep {
  private static final Logger log = LoggerFactory.getLogger(Sweep.class);

  private final Practices practices;
  private final Tenancy tenancy;
  private final LinkLookup links;
  private final Drafts drafts;
  private final Journeys journeys;
  private final DeleteOrphanedFiles forgetFiles;
  private final Retention retention;
  private final EraseEnrolment eraseEnrolment;
  private final Changes changes;
  private final Duration sessions;
  private final Duration draftsKept;
  private final Duration changesKept;

  @Inject
  Sweep(
      Practices practices,
      Tenancy tenancy,
      LinkLookup links,
      Drafts drafts,
      Journeys journeys,
      DeleteOrphanedFiles forgetFiles,
      Retention retention,
      EraseEnrolment eraseEnrolment,
      Changes changes,
      @ConfigProperty(name = "intake.sessions.lifetime") Duration sessions,
      @ConfigProperty(name = "intake.drafts.kept") Duration draftsKept,
      @ConfigProperty(name = "intake.events.kept") Duration changesKept) {
    this.practices = practices;
    this.tenancy = tenancy;
    this.links = links;
    this.drafts = drafts;
    this.journeys = journeys;
    this.forgetFiles = forgetFiles;
    this.retention = retention;
    this.eraseEnrolment = eraseEnrolment;
    this.changes = changes;
    this.sessions = sessions;
    this.draftsKept = draftsKept;
    this.changesKept = changesKept;
  }

  /// A failure of the database ends this sweep: the next one does what it left.
  @Scheduled(
      every = "{intake.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweepOnSchedule() {
    try {
      sweep();
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("A sweep failed, and will be tried again");
    }
  }

  void sweep() {
    practices.all().forEach(practice -> sweep(practice, Instant.now()));
  }

  /// A session may outlive its link by its own lifetime, and is shown prefill and draft until then.
  private void sweep(UUID practice, Instant now) {
    Instant unreachable = now.minus(sessions);
    links.forgetPrefills(practice, unreachable);
    drafts.forget(practice, now.minus(draftsKept), unreachable);
    journeys.leave(practice, now.minus(draftsKept), unreachable, now);
    eraseDue(practice, now);
    forgetFiles.forgetUnwanted(practice);
    forgetChanges(practice, now.minus(changesKept));
  }

  private void eraseDue(UUID practice, Instant now) {
    List<UUID> due = retention.due(practice, now);
    while (!due.isEmpty()) {
      due.forEach(id ->
          eraseEnrolment.erase(practice, id, Actor.RETENTION, KeptEnrolment::hasReachedSomebody));
      due = retention.due(practice, now);
    }
  }

  private void forgetChanges(UUID practice, Instant before) {
    tenancy.run(practice, () -> changes.forget(before));
  }
}
