package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Nothing that says something of a person comes out, wherever one looks: rows, raw files and log
/// of the database, topics, answers, metrics, logs. A thousand people enrol, two hundred sessions
/// end, and some of the events cannot be read.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@TestMethodOrder(OrderAnnotation.class)
class CanaryIT {
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final int PEOPLE = 1000;

  /// Also a birthday of some; released counts say which days they are of.
  private static final String END_OF_A_QUARTER =
      "[0-9]{4}-(01-01|03-31|04-01|06-30|07-01|09-30|10-01|12-31)";

  private static final String OWN_DAYS =
      """
      select handled from journal_inbox
      union select installed_on::date from flyway_schema_history
      union select (now() at time zone 'UTC')::date\
      """;

  @Inject Handler handler;
  @Inject Transactions transactions;
  @Inject Watch watch;

  @Inject
  @Identifier("journeys")
  Handler journeys;

  @AfterEach
  void resetClock() {
    SettableClock.set(SettableClock.START);
  }

  @Test
  @Order(1)
  void no_personal_text_is_anywhere() throws IOException {
    SettableClock.set(SettableClock.START);
    var people = GeneratedPeople.of(PEOPLE, 3);
    var sessions =
        Sessions.some(
            200,
            people.events().stream().map(GeneratedPeople.Person::practice).limit(3).toList(),
            RandomGenerator.of("L64X128MixRandom"));
    Needles needles;
    Map<String, byte[]> outputs;
    try (var topic = new Topic()) {
      people.events().forEach(person -> topic.complete(person.enrolment(), 1, person.event()));
      sessions.forEach(
          session -> topic.sendJourney(session.key(), JourneyCodec.ENDED, session.data()));
      var broken = broken(topic, people.events().getFirst());
      await().atMost(SOON).until(topic::isRead);
      await().atMost(SOON).until(() -> topic.isJourneyRead());
      await().atMost(SOON).until(() -> !topic.deadLetters(broken).isEmpty());
      await().atMost(SOON).until(() -> Database.ask("select id from journal_outbox").isEmpty());
      UUID practice = people.events().getFirst().practice();
      SettableClock.set(Schedule.QUARTER.closesAt());
      outputs = outputs(topic, practice);
      var texts = texts(people);
      sessions.forEach(session -> texts.add(session.key().toString()));
      needles = new Needles(texts);
    }
    outputs.forEach((name, output) -> assertThat(output.length).as(name).isPositive());
    outputs.forEach((name, output) -> assertThat(needles.in(output)).as(name).isEmpty());
  }

  /// As long as the letter waits, it is a row; later it is still in the raw files.
  @Test
  @Order(2)
  void a_whole_record_in_a_dead_letter_is_seen() throws Exception {
    var person = GeneratedPeople.of(1, 1).events().getFirst();
    var needles = new Needles(texts(new GeneratedPeople(List.of(person))));
    byte[] data = new String(person.event(), UTF_8).replace("\"asked\"", "\"asked").getBytes(UTF_8);
    new Consumer("canary", transactions, handler, watch)
        .handle(Records.completed(person.enrolment(), data));
    assertThat(needles.in(rawFiles())).isNotEmpty();
    Database.execute("delete from journal_outbox");
  }

  @Test
  @Order(3)
  void the_key_of_a_session_in_the_inbox_is_seen() throws Exception {
    var session =
        Sessions.some(1, List.of(UUID.randomUUID()), RandomGenerator.of("L64X128MixRandom"))
            .getFirst();
    new Consumer("canary", transactions, journeys, watch).handle(Records.ended(session));
    var needles = new Needles(Set.of(session.key().toString()));
    assertThat(needles.in(rawFiles())).isNotEmpty();
    Database.execute("delete from journal_inbox where consumer = 'canary'");
  }

  private static RecordMetadata broken(Topic topic, GeneratedPeople.Person person) {
    UUID enrolment = UUID.randomUUID();
    byte[] cut = Arrays.copyOf(person.event(), person.event().length - 1);
    return topic.complete(enrolment, 1, cut);
  }

  /// Each of at least eight bytes that is not of the form, and the enrolment's id.
  private static Set<String> texts(GeneratedPeople people) {
    Set<String> texts = new TreeSet<>();
    people.events().forEach(person -> texts.addAll(PersonalText.of(person.tree())));
    people.events().forEach(person -> texts.add(person.enrolment().toString()));
    texts.removeIf(text -> text.matches(END_OF_A_QUARTER));
    // Days on which something was installed, handled or released: whose day it is, they do not say.
    texts.removeAll(Database.ask(OWN_DAYS));
    texts.remove(Schedule.QUARTER.closesAt().toString().substring(0, 10));
    return texts;
  }

  private static Map<String, byte[]> outputs(Topic topic, UUID practice) throws IOException {
    Map<String, byte[]> outputs = new LinkedHashMap<>();
    outputs.put("counts", get(practice, "/counts/2026-Q4"));
    outputs.put("range", get(practice, "/counts"));
    outputs.put("refusal", get(practice, "/counts/Hemi"));
    outputs.put("metrics", get(practice, Management.url("/metrics")));
    outputs.put("health", get(practice, Management.url("/health")));
    outputs.put("rows", dump().getBytes(UTF_8));
    outputs.put("raw files", rawFiles());
    outputs.put("letters", bytes(topic, Topic.DEAD_LETTERS));
    await().atMost(SOON).until(() -> bytes(topic, "enrolment-counts.v1").length > 0);
    outputs.put("released", bytes(topic, "enrolment-counts.v1"));
    outputs.put("log", Files.readAllBytes(Path.of(RealInfrastructure.LOG)));
    return outputs;
  }

  private static byte[] get(UUID practice, String path) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    return RestAssured.given().auth().oauth2(token).get(path).asByteArray();
  }

  private static byte[] bytes(Topic topic, String name) {
    return topic.readAll(name).stream()
        .map(record -> record.key() + record.headers() + new String(value(record.value()), UTF_8))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private static byte[] value(byte @Nullable [] value) {
    return value == null ? new byte[0] : value;
  }

  /// Every row of every table, those of the planner included.
  private static String dump() {
    return Database.ask(
            "select oid::regclass::text from pg_class where relkind = 'r' and (relnamespace = 'public'::regnamespace or relname = 'pg_statistic')")
        .stream()
        .flatMap(table -> Database.ask("select t::text from %s t".formatted(table)).stream())
        .collect(Collectors.joining("\n"));
  }

  /// The database's own files, and the write-ahead log.
  private static byte[] rawFiles() throws IOException {
    Database.execute("checkpoint");
    Path data = Path.of(Database.ask("show data_directory").getFirst());
    String oid =
        Database.ask("select oid from pg_database where datname = current_database()").getFirst();
    var bytes = new ByteArrayOutputStream();
    try (var tables = Files.list(data.resolve("base").resolve(oid));
        var log = Files.list(data.resolve("pg_wal"))) {
      for (Path file : Stream.concat(tables, log).filter(Files::isRegularFile).toList()) {
        bytes.writeBytes(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }
}
