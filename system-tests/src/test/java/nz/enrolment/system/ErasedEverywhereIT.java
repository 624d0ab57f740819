package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Two patients write a word that nobody else writes into every answer. One enrolment is erased by
/// its practice, the other by the retention; and what could not be read of a third goes with its
/// topic. Then the word is in no raw file of any store.
///
/// Each search is first shown to find the word where it was kept: one that cannot see it would
/// prove nothing. The steps are those of one suite, in their order.
@TestMethodOrder(OrderAnnotation.class)
class ErasedEverywhereIT {
  private static final Canary ASKED_FOR = new Canary("qxzkanariask");
  private static final Canary RETAINED = new Canary("qxzkanariret");
  private static final Canary UNREAD = new Canary("qxzkanariunr");
  private static final List<Canary> KEPT = List.of(ASKED_FOR, RETAINED);
  private static final List<Canary> ALL = List.of(ASKED_FOR, RETAINED, UNREAD);

  /// Consumers that dead-letter the record itself: analytics says only where it is.
  private static final List<String> WHOLE_LETTERS = List.of("render", "external");

  private static final String SHOWN = "select id from enrolment where document_url is not null";
  private static final String HANDLED =
      "select sum(sequence) from journal_inbox where topic <> 'enrolment-journey.v1'";
  private static final Path FORM = Path.of("../contracts/examples/form-standard.json");
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration OFTEN = Duration.ofMillis(500);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data;
  private static Suite suite;
  private static Visitor visitor;
  private static Tables tables;
  private static Counters counters;
  private static SuiteTopics topics;
  private static Stores stores;
  private static Housekeeping housekeeping;
  private static String askedFor;
  private static String retained;

  @BeforeAll
  static void enrol() throws Exception {
    keepForASecond();
    suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent());
    visitor = new Visitor(suite);
    tables = new Tables(suite);
    counters = Counters.begin(tables);
    topics = new SuiteTopics(suite);
    stores = new Stores(data, tables);
    housekeeping = new Housekeeping(suite, tables);
    stores.keepUncompressed();
    askedFor = complete("demo-admin", ASKED_FOR);
    retained = complete("other-staff", RETAINED);
    topics.send(
        new ProducerRecord<>(
            SuiteTopics.COMPLETED,
            UUID.randomUUID().toString(),
            UNREAD.word().getBytes(StandardCharsets.UTF_8)));
    awaitEffects();
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  /// What the enrolment service finds in its working directory: a retention after which everything
  /// is due that has been entered or delivered, unless its practice says otherwise.
  private static void keepForASecond() throws IOException {
    Path directory = Files.createDirectories(data.resolve("services/enrolment-service"));
    Files.writeString(directory.resolve(".env"), "INTAKE_RETENTION=PT1S\nINTAKE_SWEEP_EVERY=1s\n");
  }

  /// A form, a link with a prefill, a submission, a note. `DraftIT` and `FilesIT` of the enrolment
  /// service show the same of drafts and files.
  private static String complete(String client, Canary canary) throws Exception {
    ask(client, "PUT", "/retention", "{\"days\": 90}", 200);
    ask(client, "POST", "/forms", Files.readString(FORM), 201);
    String url = ask(client, "POST", "/links", link(canary), 201).path("url").asText();
    var opened = visitor.exchange(URI.create(url).getFragment());
    String session = Visitor.json(opened).path("session").asText();
    var submitted = visitor.submit(session, canary.submission().toString());
    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(202);
    String id = Visitor.json(submitted).path("id").asText();
    String note = JSON.createObjectNode().put("text", canary.word()).toString();
    ask(client, "POST", "/enrolments/" + id + "/notes", note, 201);
    return id;
  }

  /// For many, so that its use does not make it forget the prefill: the erasure must.
  private static String link(Canary canary) throws IOException {
    var link = JSON.createObjectNode().put("form", "standard").put("uses", "many");
    link.putObject("prefill").set("notes", canary.submission().at("/answers/notes"));
    return link.toString();
  }

  private static JsonNode ask(String client, String method, String path, String body, int expected)
      throws Exception {
    HttpResponse<String> answer = visitor.ask(client, method, path, body);
    assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isEqualTo(expected);
    return answer.body().isEmpty() ? JSON.createObjectNode() : Visitor.json(answer);
  }

  private static void awaitEffects() {
    await()
        .atMost(SOON)
        .pollInterval(OFTEN)
        .untilAsserted(() -> {
          assertThat(counters.total()).isEqualTo(2);
          assertThat(tables.first("enrolment", SHOWN)).contains(askedFor, retained);
          assertThat(tables.first("enrolment", "select enrolment from delivery"))
              .contains(askedFor);
          assertThat(stores.topicsWith(UNREAD)).hasSize(1 + WHOLE_LETTERS.size());
        });
  }

  @Test
  @Order(1)
  void before_it_is_erased_the_same_search_finds_it_in_every_store() throws Exception {
    housekeeping.settle();
    for (Canary canary : KEPT) {
      assertThat(stores.rowsWith(canary))
          .contains(
              "enrolment: enrolment", "enrolment: link", "enrolment: note", "render: enrolment");
      assertThat(stores.tablesWith(canary)).hasSizeGreaterThanOrEqualTo(4);
      assertThat(stores.samplesWith(canary)).isEmpty();
      assertThat(stores.walWith(canary)).isNotEmpty();
      assertThat(stores.topicsWith(canary)).hasSize(1);
      assertThat(stores.documentsWith(canary)).hasSize(1);
      assertThat(stores.logsWith(canary)).isEmpty();
    }
    assertThat(stores.topicsWith(UNREAD)).hasSize(1 + WHOLE_LETTERS.size());
  }

  @Test
  @Order(2)
  void erased_by_its_practice_or_by_retention_it_is_in_no_row_and_no_document() throws Exception {
    ask("demo-admin", "DELETE", "/enrolments/" + askedFor, "", 204);
    tables.execute("enrolment", "update practice set retention_days = null");
    ask("other-staff", "POST", "/enrolments/" + retained + "/moves", "{\"move\": \"enter\"}", 200);

    await()
        .atMost(SOON)
        .pollInterval(OFTEN)
        .untilAsserted(() -> {
          for (Canary canary : ALL) {
            assertThat(stores.rowsWith(canary)).isEmpty();
          }
          assertThat(stores.documents()).isEmpty();
          assertThat(tables.first("analytics", HANDLED)).containsExactly("4");
          assertThat(stores.analyticsRowsWith(askedFor, retained)).isEmpty();
          assertThat(counters.total()).as("that they enrolled stays true").isEqualTo(2);
        });
  }

  @Test
  @Order(3)
  void after_their_retention_the_topics_have_forgotten_it() throws Exception {
    housekeeping.shortenRetention();

    await()
        .atMost(SOON)
        .pollInterval(OFTEN)
        .untilAsserted(() -> {
          for (Canary canary : ALL) {
            assertThat(stores.topicsWith(canary)).isEmpty();
          }
        });
  }

  @Test
  @Order(4)
  void what_autovacuum_leaves_is_gone_once_tables_and_log_are_written_anew() throws Exception {
    housekeeping.vacuum();
    housekeeping.rewrite();
    housekeeping.recycleWal();

    for (Canary canary : ALL) {
      assertThat(canary.filesIn(data.resolve("postgres"))).isEmpty();
      assertThat(canary.filesIn(data.resolve("kafka"))).isEmpty();
      assertThat(stores.logsWith(canary)).isEmpty();
    }
  }
}
