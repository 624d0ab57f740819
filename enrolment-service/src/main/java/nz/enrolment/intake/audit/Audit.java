package nz.enrolment.intake.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Adds to the audit of the practice whose transaction it is, and reads it.
///
/// The application's role may add to the table and read it, and nothing else.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {
  private static final String ADD =
      """
      insert into audit (actor, action, enrolment)
      select :actor, :action, unnest(cast(:enrolments as uuid[]))\
      """;
  private static final String READ =
      "select at, actor, action from audit where enrolment = :enrolment order by id";

  private final Session database;

  @Inject
  Audit(Session database) {
    this.database = database;
  }

  /// This happened to this enrolment.
  public void add(Actor actor, Action action, UUID enrolment) {
    add(actor, action, List.of(enrolment));
  }

  /// This happened to each of these enrolments.
  public void add(Actor actor, Action action, Collection<UUID> enrolments) {
    database
        .createNativeQuery(ADD)
        .setParameter("actor", actor.name())
        .setParameter("action", action.written())
        .setParameter("enrolments", enrolments.toArray(UUID[]::new))
        .executeUpdate();
  }

  /// All that happened to an enrolment, oldest first; also after it was erased.
  public List<AuditLine> of(UUID enrolment) {
    return database
        .createNativeQuery(READ, Object[].class)
        .setParameter("enrolment", enrolment)
        .getResultList()
        .stream()
        .map(row -> new AuditLine((Instant) row[0], (String) row[1], Action.read((String) row[2])))
        .toList();
  }
}
