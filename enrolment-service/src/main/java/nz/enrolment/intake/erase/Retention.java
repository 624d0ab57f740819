package nz.enrolment.intake.erase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.tenant.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/// How long each practice keeps its enrolments, counted from when they were completed.
@ApplicationScoped
class Retention {
  private static final String READ =
      "select retention_days from practice where practice = practice_of_transaction()";
  private static final String WRITE =
      """
      insert into practice (practice, retention_days) values (practice_of_transaction(), :days)
      on conflict (practice) do update set retention_days = :days\
      """;

  /// One that has reached nobody yet is never due: it would be lost.
  private static final String DUE =
      """
      select id from enrolment
      where practice = practice_of_transaction() and completed_at < :before
        and (standing <> 'open' or exists (select from delivery where enrolment = enrolment.id))
      order by completed_at
      limit 100\
      """;

  private final Session database;
  private final Tenancy tenancy;
  private final Duration usual;

  @Inject
  Retention(
      Session database,
      Tenancy tenancy,
      @ConfigProperty(name = "intake.retention") Duration usual) {
    this.database = database;
    this.tenancy = tenancy;
    this.usual = usual;
  }

  /// The practice's own, or else the usual one.
  Duration of(UUID practice) {
    return tenancy.within(practice, this::own).map(days -> Duration.ofDays(days)).orElse(usual);
  }

  private Optional<Integer> own() {
    return database.createNativeQuery(READ, Integer.class).uniqueResultOptional();
  }

  /// The practice's own from now on.
  void set(UUID practice, int days) {
    tenancy.run(
        practice,
        () -> database.createNativeMutationQuery(WRITE).setParameter("days", days).executeUpdate());
  }

  /// Enrolments whose time has passed, at most 100, oldest first.
  List<UUID> due(UUID practice, Instant now) {
    Instant before = now.minus(of(practice));
    return tenancy.within(
        practice,
        () ->
            database
                .createNativeQuery(DUE, UUID.class)
                .setParameter("before", before)
                .getResultList());
  }
}
