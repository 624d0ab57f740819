package nz.enrolment.external.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.destination.ReadDestination;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.shell.http.Uuids;

/// Finds the managed destination that a delivery names.
@ApplicationScoped
public class Registry {
  private static final InputProblem KEY_IS_GONE =
      new InputProblem("", "key-is-gone", "The key of its secrets is not configured any more.");

  private final ManagedSettings settings;
  private final Secrets secrets;

  Registry(ManagedSettings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /// Empty if there is none of this name.
  public Optional<ManagedDestination> find(Connection tx, String name) throws SQLException {
    Optional<UUID> id = Uuids.read(name);
    return id.isEmpty() ? Optional.empty() : DestinationStore.find(tx, id.get());
  }

  /// As it is to be delivered to. The operator's bounds may have become narrower since it was made.
  public ReadDestination read(ManagedDestination managed) {
    ObjectNode all = managed.settings().deepCopy();
    try {
      secrets.putInto(all, managed);
    } catch (IllegalStateException _) {
      return new ReadDestination.Faulty(List.of(KEY_IS_GONE));
    }
    return settings.read(all, managed.practice());
  }
}
