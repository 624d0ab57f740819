package nz.enrolment.intake.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;

/// Gives a transaction to one practice: row-level security shows it that practice's rows and no
/// others, and refuses to write others.
///
/// The practice is a setting of the transaction, not of the connection: it ends with the
/// transaction, however that ends, so that a connection goes back to the pool without one. A
/// transaction that names no practice sees no rows.
@ApplicationScoped
public class Tenancy {
  private static final String ENTER = "select set_config('app.practice', :practice, true)";

  private final EntityManager database;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  Tenancy(EntityManager database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /// Does the work in the transaction under way, or else in one of its own.
  ///
  /// @throws IllegalStateException if the transaction under way is another practice's
  @Transactional
  public <T> T within(UUID practice, Supplier<T> work) {
    Object current = transaction.getResource(Tenancy.class);
    if (current == null) {
      enter(practice);
    } else if (!current.equals(practice)) {
      throw new IllegalStateException("a transaction belongs to one practice");
    }
    return work.get();
  }

  /// As [#within], for work that gives nothing back.
  @Transactional
  public void run(UUID practice, Runnable work) {
    within(
        practice,
        () -> {
          work.run();
          return work;
        });
  }

  private void enter(UUID practice) {
    database
        .createNativeQuery(ENTER)
        .setParameter("practice", practice.toString())
        .getSingleResult();
    transaction.putResource(Tenancy.class, practice);
  }
}
