package nz.enrolment.intake.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.audit.Audit;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.Note;
import nz.enrolment.intake.keep.Standing;
import nz.enrolment.intake.tenant.Tenancy;

/// What staff do with one enrolment of their practice. Each is in the audit.
@ApplicationScoped
class StaffActions {
  private final Tenancy tenancy;
  private final Audit audit;
  private final Changes changes;

  @Inject
  StaffActions(Tenancy tenancy, Audit audit, Changes changes) {
    this.tenancy = tenancy;
    this.audit = audit;
    this.changes = changes;
  }

  /// What became of a move.
  sealed interface Moved {}

  /// It was made.
  record Made(EnrolmentState state) implements Moved {}

  /// It is not legal from where the enrolment stands.
  record NotAllowed() implements Moved {}

  /// Shows how far it has come.
  Optional<EnrolmentState> see(UUID practice, Actor actor, UUID id) {
    return tenancy.within(
        practice,
        () -> {
          var found = KeptEnrolment.find(practice, id).map(EnrolmentState::of);
          found.ifPresent(_ -> audit.add(actor, Action.SEEN, id));
          return found;
        });
  }

  /// Makes a move. Of two members of staff who decide at once, the second finds what the first
  /// decided.
  Optional<Moved> move(UUID practice, Actor actor, UUID id, Move move) {
    return tenancy.within(
        practice,
        () ->
            KeptEnrolment.findToChange(practice, id)
                .map(enrolment -> move(enrolment, actor, move)));
  }

  private Moved move(KeptEnrolment enrolment, Actor actor, Move move) {
    Optional<Standing> to = move.from(enrolment.standing());
    if (to.isEmpty()) {
      return new NotAllowed();
    }
    enrolment.move(to.get(), now());
    changes.add(actor, move.action(), enrolment.id());
    return new Made(EnrolmentState.of(enrolment));
  }

  /// Adds a note.
  Optional<EnrolmentState> note(UUID practice, Actor actor, UUID id, String text) {
    return tenancy.within(
        practice,
        () -> {
          var found = KeptEnrolment.findToChange(practice, id);
          found.ifPresent(_ -> {
            new Note(id, now(), actor.name(), text).persist();
            changes.add(actor, Action.NOTED, id);
          });
          return found.map(EnrolmentState::of);
        });
  }

  /// As exact as the database keeps it.
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
