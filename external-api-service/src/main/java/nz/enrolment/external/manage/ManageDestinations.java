package nz.enrolment.external.manage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.audit.Action;
import nz.enrolment.external.audit.Audit;
import nz.enrolment.external.audit.Staff;
import nz.enrolment.external.destination.ReadDestination;
import nz.enrolment.external.queue.Cancellation;
import nz.enrolment.external.queue.Circuits;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.external.registry.DestinationStore.Version;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.external.registry.ManagedSettings;
import nz.enrolment.external.registry.Secrets;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.http.EntityTags;

/// Makes, changes and removes the destinations of a practice, each in one transaction.
@ApplicationScoped
class ManageDestinations {
  private final Transactions transactions;
  private final ManagedSettings settings;
  private final Secrets secrets;
  private final QueueSignal signal;

  ManageDestinations(
      Transactions transactions, ManagedSettings settings, Secrets secrets, QueueSignal signal) {
    this.transactions = transactions;
    this.settings = settings;
    this.secrets = secrets;
    this.signal = signal;
  }

  /// @param sent the settings, which are changed
  ManageOutcome make(Staff staff, ObjectNode sent) throws SQLException {
    return switch (settings.read(sent, staff.practice())) {
      case ReadDestination.Faulty(var problems) -> new ManageOutcome.Faulty(problems);
      case ReadDestination.Usable _ -> transactions.call(tx -> make(tx, staff, sent));
    };
  }

  private ManageOutcome make(Connection tx, Staff staff, ObjectNode sent) throws SQLException {
    if (DestinationStore.count(tx, staff.practice()) >= settings.most()) {
      return new ManageOutcome.Full();
    }
    UUID id = UUID.randomUUID();
    Secrets.Taken taken = secrets.takeFrom(sent, id, 1);
    DestinationStore.add(tx, id, staff.practice(), new Version(sent, taken, staff.subject()));
    Audit.add(tx, staff, Action.DESTINATION_MADE, id.toString());
    return done(tx, id);
  }

  /// @param on the versions on which the change may be made
  /// @param sent the settings, into which the secrets are put that stay as they are
  ManageOutcome change(Staff staff, UUID id, EntityTags on, ObjectNode sent) throws SQLException {
    ManageOutcome outcome =
        transactions.call(
            tx -> onLocked(tx, staff, id, on, locked -> change(tx, staff, locked, sent)));
    signal.raise();
    return outcome;
  }

  /// What waits for it is settled with it.
  ///
  /// @param on the versions that may be removed
  ManageOutcome remove(Staff staff, UUID id, EntityTags on) throws SQLException {
    return transactions.call(
        tx -> onLocked(tx, staff, id, on, locked -> remove(tx, staff, locked)));
  }

  @FunctionalInterface
  private interface Work {
    ManageOutcome on(ManagedDestination locked) throws SQLException;
  }

  private static ManageOutcome onLocked(
      Connection tx, Staff staff, UUID id, EntityTags on, Work work) throws SQLException {
    Optional<ManagedDestination> locked = DestinationStore.lock(tx, id, staff.practice());
    if (locked.isEmpty()) {
      return new ManageOutcome.Unknown();
    }
    return on.holdStrongly(Integer.toString(locked.get().version()))
        ? work.on(locked.get())
        : new ManageOutcome.ChangedElsewhere();
  }

  private ManageOutcome change(
      Connection tx, Staff staff, ManagedDestination locked, ObjectNode sent) throws SQLException {
    boolean isNewShape = Changes.inWhatIsSent(locked.settings(), sent);
    if (!Changes.inWhereItGoes(locked.settings(), sent)) {
      secrets.keep(locked, sent);
    }
    return switch (settings.read(sent, staff.practice())) {
      case ReadDestination.Faulty(var problems) -> new ManageOutcome.Faulty(problems);
      case ReadDestination.Usable _ -> {
        Secrets.Taken taken = secrets.takeFrom(sent, locked.id(), locked.version() + 1);
        DestinationStore.change(tx, locked, new Version(sent, taken, staff.subject()), isNewShape);
        Circuits.close(tx, locked.name());
        Audit.add(tx, staff, Action.DESTINATION_CHANGED, locked.name());
        yield done(tx, locked.id());
      }
    };
  }

  private static ManageOutcome remove(Connection tx, Staff staff, ManagedDestination locked)
      throws SQLException {
    DestinationStore.remove(tx, locked);
    Cancellation.of(tx, locked.name());
    Audit.add(tx, staff, Action.DESTINATION_REMOVED, locked.name());
    return new ManageOutcome.Removed();
  }

  private static ManageOutcome done(Connection tx, UUID id) throws SQLException {
    return new ManageOutcome.Done(DestinationStore.find(tx, id).orElseThrow());
  }
}
