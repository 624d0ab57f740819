package nz.enrolment.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.ConsumerOptions;
import nz.enrolment.journal.consume.DeadLetterContent;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.consume.InboxKeys;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever has the database, without the service's secret, joins no enrolment and no session to
/// anything that says something of it.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class JoinIT {
  private static final int PRACTICES = 30;
  private static final GeneratedPeople PEOPLE = GeneratedPeople.of(1000, PRACTICES);
  private static final List<Sessions.Session> SESSIONS =
      Sessions.some(
          1000,
          Stream.generate(UUID::randomUUID).limit(PRACTICES).toList(),
          RandomGenerator.of("L64X128MixRandom"));
  private static final Set<String> IDS =
      Stream.concat(
              PEOPLE.events().stream().map(GeneratedPeople.Person::enrolment),
              SESSIONS.stream().map(Sessions.Session::key))
          .map(UUID::toString)
          .collect(Collectors.toSet());

  @Inject Handler handler;
  @Inject Transactions transactions;
  @Inject Watch watch;

  @Inject
  @Identifier("journeys")
  Handler journeys;

  @Inject InboxKeys inboxKeys;

  @BeforeEach
  void empty() {
    SettableClock.set(SettableClock.START);
    Database.execute("truncate journal_inbox, counter, release, cadence");
    Database.execute("drop table if exists planted");
  }

  @AfterEach
  void dropPlanted() {
    Database.execute("drop table if exists planted");
  }

  @Test
  void after_a_thousand_enrolments_nothing_leads_to_one() throws Exception {
    count(handler, inboxKeys);
    assertThat(Database.ask("select sum(1) from journal_inbox")).containsExactly("1000");
    assertThat(rowsWithAnId()).isZero();
    assertThat(samplesWithAnId()).isZero();
    assertThat(rowsOfOnePerson()).isLessThanOrEqualTo(PRACTICES);
    assertThat(Database.ask("select handled from journal_inbox group by 1")).hasSize(1);
  }

  @Test
  void an_inbox_in_clear_is_seen() throws Exception {
    count(handler, InboxKeys.CLEAR);
    assertThat(rowsWithAnId()).isEqualTo(1000);
    assertThat(samplesWithAnId()).isPositive();
  }

  @Test
  void a_row_a_person_is_seen() throws Exception {
    Database.execute("create table planted (age text)");
    count(
        envelope ->
            EventCodec.read(envelope.type(), envelope.key(), envelope.data()) == null
                ? Handling.unknown()
                : Handling.keep(tx -> {
                  try (var insert = tx.prepareStatement("insert into planted values ('25-44')")) {
                    insert.executeUpdate();
                  }
                }),
        inboxKeys);
    assertThat(rowsOfOnePerson()).isEqualTo(1000);
  }

  @Test
  void after_a_thousand_sessions_nothing_leads_to_one() throws Exception {
    countSessions(journeys, inboxKeys);
    assertThat(Database.ask("select sum(1) from journal_inbox")).containsExactly("1000");
    assertThat(rowsWithAnId()).isZero();
    assertThat(samplesWithAnId()).isZero();
    assertThat(rowsOfOnePerson()).isLessThanOrEqualTo(PRACTICES);
  }

  @Test
  void an_inbox_of_sessions_in_clear_is_seen() throws Exception {
    countSessions(journeys, InboxKeys.CLEAR);
    assertThat(rowsWithAnId()).isEqualTo(1000);
    assertThat(samplesWithAnId()).isPositive();
  }

  @Test
  void a_row_a_session_is_seen() throws Exception {
    Database.execute("create table planted (furthest int)");
    countSessions(
        _ ->
            Handling.keep(tx -> {
              try (var insert = tx.prepareStatement("insert into planted values (3)")) {
                insert.executeUpdate();
              }
            }),
        inboxKeys);
    assertThat(rowsOfOnePerson()).isEqualTo(1000);
  }

  private void countSessions(Handler counting, InboxKeys keys) throws Exception {
    handle(SESSIONS.stream().map(Records::ended).toList(), counting, keys);
  }

  private void count(Handler counting, InboxKeys keys) throws Exception {
    handle(
        PEOPLE.events().stream()
            .map(person -> Records.completed(person.enrolment(), person.event()))
            .toList(),
        counting,
        keys);
  }

  private void handle(
      List<ConsumerRecord<byte[], byte[]>> records, Handler counting, InboxKeys keys)
      throws Exception {
    var options = new ConsumerOptions(keys, DeadLetterContent.REFERENCE);
    var consumer = new Consumer("join", transactions, counting, watch, options);
    try (var threads = Executors.newFixedThreadPool(3)) {
      var handled =
          records.stream()
              .<Callable<Boolean>>map(record ->
                  () -> {
                    consumer.handle(record);
                    return true;
                  })
              .toList();
      for (var each : threads.invokeAll(handled)) {
        each.get();
      }
    }
    Database.execute("analyze");
  }

  /// Over all tables of the service.
  private static long rowsWithAnId() {
    return tables().stream()
        .flatMap(table -> Database.ask("select t::text from %s t".formatted(table)).stream())
        .filter(row -> IDS.stream().anyMatch(row::contains))
        .count();
  }

  private static long samplesWithAnId() {
    return Database.ask(
            "select concat(most_common_vals, histogram_bounds, most_common_elems) from pg_stats where schemaname = 'public'")
        .stream()
        .filter(sample -> IDS.stream().anyMatch(sample::contains))
        .count();
  }

  /// Rows that were written by the transaction of one inbox row, and by none since.
  private static long rowsOfOnePerson() {
    return tables().stream()
        .filter(table -> !table.equals("journal_inbox"))
        .mapToLong(table ->
            Long.parseLong(
                Database.ask(
                        "select count(*) from %s t join journal_inbox i on t.xmin = i.xmin"
                            .formatted(table))
                    .getFirst()))
        .max()
        .orElseThrow();
  }

  private static List<String> tables() {
    return Database.ask(
        "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'");
  }
}
