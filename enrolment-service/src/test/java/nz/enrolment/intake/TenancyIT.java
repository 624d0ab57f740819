package nz.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Queries without a word of a practice, as the service's own role.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class TenancyIT {
  private static final UUID ONE = UUID.fromString(ApiClient.PRACTICE);
  private static final UUID OTHER = UUID.fromString("0f9d2a7e-58b3-4c11-8d6e-b1a2c3d4e5f6");

  /// `-Dtenancy.seed=` repeats the choices of a run, if not how they met.
  private static final long SEED = Long.getLong("tenancy.seed", new Random().nextLong());

  private static final int PAGE = 20;
  private static final String SOME = "select practice from %s limit " + PAGE;
  private static final String TABLES_OF_A_PRACTICE =
      """
      select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'practice'\
      """;

  @Inject Tenancy tenancy;
  @Inject EntityManager entities;

  private List<String> tables;

  @BeforeEach
  void each_practice_has_an_enrolment() throws SQLException {
    tables = RowCounts.first(RealInfrastructure.database(), TABLES_OF_A_PRACTICE);
    ApiClient.enrol("demo-admin").then().statusCode(202);
    ApiClient.enrol("other-staff").then().statusCode(202);
  }

  @Test
  void every_table_that_holds_more_than_keys_is_closed_between_practices() throws SQLException {
    List<String> open =
        RowCounts.first(
            RealInfrastructure.database(),
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
              and not relrowsecurity\
            """);

    assertThat(open)
        .containsExactlyInAnyOrder(
            "flyway_schema_history",
            "journal_outbox",
            "journal_sequence",
            "journal_inbox",
            "journal_dead_letter",
            "journal_retry");
  }

  @Test
  void the_service_owns_nothing_and_no_policy_spares_it() throws SQLException {
    assertThat(
            RowCounts.first(
                RealInfrastructure.database(),
                """
                select rolname from pg_roles
                where rolname in ('enrolment_app', 'enrolment_relay')
                  and (rolsuper or rolbypassrls or rolcreaterole
                    or pg_has_role(rolname, 'enrolment_owner', 'member')
                    or exists (select from pg_class where relowner = pg_roles.oid))\
                """))
        .isEmpty();
  }

  @Test
  void a_transaction_that_names_no_practice_sees_no_row() throws SQLException {
    for (String table : tables) {
      assertThat(
              RowCounts.first(RealInfrastructure.asTheService(), "select practice from " + table))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  void every_table_shows_a_practice_its_own_rows_alone() throws SQLException {
    for (String table : tables) {
      String all = "select practice from " + table;
      List<String> own =
          RowCounts.first(RealInfrastructure.database(), all + " where practice = '" + ONE + "'");

      assertThat(tenancy.within(ONE, () -> entities.createNativeQuery(all).getResultList()))
          .as(table)
          .hasSameSizeAs(own)
          .allMatch(ONE::equals);
    }
  }

  @Test
  void no_row_can_be_written_for_another_practice() {
    assertThatThrownBy(() ->
            tenancy.within(ONE, () -> execute("insert into practice values ('" + OTHER + "')")))
        .hasStackTraceContaining("row-level security");
    assertThatThrownBy(() ->
            tenancy.within(ONE, () -> execute("update enrolment set practice = '" + OTHER + "'")))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void a_transaction_belongs_to_one_practice() {
    assertThatThrownBy(() -> tenancy.within(ONE, () -> tenancy.within(OTHER, () -> true)))
        .hasMessage("a transaction belongs to one practice");
  }

  @Test
  void nothing_is_changed_in_or_removed_from_the_audit() {
    for (String change : List.of("delete from audit", "update audit set actor = ''")) {
      assertThatThrownBy(() -> tenancy.within(ONE, () -> execute(change)))
          .hasStackTraceContaining("permission denied for table audit");
    }
    assertThatThrownBy(() -> tenancy.within(ONE, () -> execute("truncate audit")))
        .hasStackTraceContaining("permission denied for table audit");
  }

  @Test
  void what_waits_in_the_outbox_cannot_be_read_back() {
    assertThatThrownBy(() ->
            RowCounts.first(
                RealInfrastructure.asTheService(), "select id::text from journal_outbox"))
        .hasStackTraceContaining("permission denied for table journal_outbox");
  }

  @Test
  void the_relay_sees_the_outbox_alone() {
    var relay = RealInfrastructure.database().as("enrolment_relay");

    assertThatThrownBy(() -> RowCounts.first(relay, "select id::text from enrolment"))
        .hasStackTraceContaining("permission denied for table enrolment");
  }

  /// Four times as many callers as the pool has connections: most transactions begin on one that
  /// the other practice had just before. A third of them fail at their end.
  @Test
  void nothing_foreign_is_seen_however_the_pool_is_churned() throws Exception {
    System.out.println("tenancy.seed=" + SEED);
    var seen = new AtomicInteger();
    var caller = new AtomicInteger();
    int callersAtOnce = 4 * RealInfrastructure.CONNECTIONS;
    Callable<Void> look =
        () -> {
          var random = new Random(SEED + caller.incrementAndGet());
          for (int i = 0; i < 50; i++) {
            lookAround(random.nextBoolean() ? ONE : OTHER, random.nextInt(3) == 0, seen);
          }
          return null;
        };
    try (var callers = Executors.newFixedThreadPool(callersAtOnce)) {
      for (var looked : callers.invokeAll(Collections.nCopies(callersAtOnce, look))) {
        looked.get();
      }
    }
    assertThat(seen.get()).isPositive();
  }

  private void lookAround(UUID practice, boolean fails, AtomicInteger seen) {
    try {
      tenancy.within(practice, () -> seen.addAndGet(look(practice, fails)));
    } catch (Failed _) {
      // Rolled back: the connection goes back to the pool all the same.
    }
    assertThat(QuarkusTransaction.requiringNew().call(() -> KeptEnrolment.count())).isZero();
  }

  /// All that the application can load, and all that it can read.
  private int look(UUID practice, boolean fails) {
    List<KeptEnrolment> loaded = KeptEnrolment.<KeptEnrolment>findAll().page(0, PAGE).list();
    assertThat(loaded).allMatch(enrolment -> enrolment.version().practice().equals(practice));
    for (String table : tables) {
      assertThat(entities.createNativeQuery(SOME.formatted(table)).getResultList())
          .allMatch(practice::equals);
    }
    if (fails) {
      throw new Failed();
    }
    return loaded.size();
  }

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private int execute(String sql) {
    return entities.createNativeQuery(sql).executeUpdate();
  }
}
