package nz.enrolment.intake.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.audit.Audit;
import org.hibernate.Session;

/// Adds to the changes and to the audit of the practice whose transaction it is, and reads the
/// changes.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Changes {
  private static final String ADD =
      """
      with counted as (
        update practice set changes = changes + 1
        where practice = practice_of_transaction()
        returning practice, changes)
      insert into change (practice, number, enrolment, what)
      select practice, changes, :enrolment, :what from counted\
      """;
  private static final String AFTER =
      """
      select number, enrolment, what, at from change
      where practice = practice_of_transaction() and number > :number
      order by number limit 100\
      """;
  private static final String NEWEST =
      "select changes from practice where practice = practice_of_transaction()";
  private static final String FORGET =
      "delete from change where practice = practice_of_transaction() and at < :before";

  private final Session database;
  private final Audit audit;

  @Inject
  Changes(Session database, Audit audit) {
    this.database = database;
    this.audit = audit;
  }

  /// This happened to this enrolment. Other changes of the practice wait for the end of this
  /// transaction, so it is the last that a transaction does.
  public void add(Actor actor, Action action, UUID enrolment) {
    audit.add(actor, action, enrolment);
    database
        .createNativeMutationQuery(ADD)
        .setParameter("enrolment", enrolment)
        .setParameter("what", action.written())
        .executeUpdate();
  }

  /// The next ones after this number, at most 100 of them.
  public List<Change> after(long number) {
    return database
        .createNativeQuery(AFTER, Object[].class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .map(row ->
            new Change(
                (Long) row[0], (UUID) row[1], Action.read((String) row[2]), (Instant) row[3]))
        .toList();
  }

  /// The number of the last change; 0 if there was none.
  public long newest() {
    return database.createNativeQuery(NEWEST, Long.class).uniqueResultOptional().orElse(0L);
  }

  /// Removes old ones; who has not asked since then is told to begin anew.
  public void forget(Instant before) {
    database.createNativeMutationQuery(FORGET).setParameter("before", before).executeUpdate();
  }
}
