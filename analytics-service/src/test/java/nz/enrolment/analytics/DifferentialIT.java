package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Watch;
import nz.enrolment.journal.event.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A counter that begins with 0 holds what plain SQL over the same events counts.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DifferentialIT {
  private static final String QUARTER = "2026-Q4";

  @Inject Handler enrolments;

  @Inject
  @Identifier("journeys")
  Handler journeys;

  @Inject Transactions transactions;
  @Inject Watch watch;

  @BeforeEach
  void setClock() {
    SettableClock.set(SettableClock.START);
  }

  @Test
  void a_thousand_enrolments_are_counted_as_plain_sql_counts_them() throws Exception {
    assertThat(differing(people(), enrolments)).isEmpty();
  }

  @Test
  void a_thousand_sessions_are_counted_as_plain_sql_counts_them() throws Exception {
    assertThat(differing(sessions(), journeys)).isEmpty();
  }

  @Test
  void a_thousand_people_of_a_region_are_counted_as_plain_sql_counts_them() throws Exception {
    assertThat(differing(region(), enrolments)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\"code\":\"F\", \"code\":\"M\"",
    "\"status\":\"NEVER_SMOKED\", \"status\":\"SMOKER\"",
    "\"criterion\":\"b\", \"criterion\":\"d\"",
    "\"language\":\"mi\", \"language\":\"en\""
  })
  void a_cell_mapped_wrongly_is_seen(String value, String other) throws Exception {
    assertThat(differing(people(), instead(enrolments, value, other))).hasSize(3);
  }

  @Test
  void a_cell_of_pairs_mapped_wrongly_is_seen() throws Exception {
    var wrong = instead(enrolments, "\"code\":\"F\"", "\"code\":\"M\"");
    assertThat(differing(region(), wrong)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "\"furthest\":3, \"furthest\":2",
    "\"minutes\":\"UNDER_20\", \"minutes\":\"UNDER_40\"",
    "\"device\":\"TABLET\", \"device\":\"PHONE\"",
    "\"end\":\"LEFT\", \"end\":\"SUBMITTED\""
  })
  void a_cell_of_sessions_mapped_wrongly_is_seen(String value, String other) throws Exception {
    assertThat(differing(sessions(), instead(journeys, value, other))).hasSize(3);
  }

  /// Counts as though one value were another.
  private static Handler instead(Handler handler, String value, String other) {
    return envelope -> {
      String data = new String(envelope.data(), UTF_8).replace(value, other);
      return handler.handle(
          new Envelope(
              envelope.topic(),
              envelope.key(),
              envelope.sequence(),
              envelope.type(),
              envelope.source(),
              envelope.id(),
              envelope.time(),
              data.getBytes(UTF_8)));
    };
  }

  /// What is counted, and what is compared.
  private record Truth(
      List<Comparison> comparisons, List<ConsumerRecord<byte[], byte[]>> records) {}

  /// @param counted SQL of a counter's cells
  /// @param expected SQL of the same, from the table `truth`
  private record Comparison(String counted, String expected) {
    static Comparison of(UUID practice, String subject, String expected) {
      return new Comparison(
          "select cells::text from counter where practice = '%s' and subject = '%s'"
              .formatted(practice, subject),
          expected.formatted(practice));
    }
  }

  private static Truth people() {
    var practices = Stream.generate(UUID::randomUUID).limit(3).toList();
    practices.forEach(practice -> Database.beginWithZero(practice, QUARTER));
    return new Truth(
        practices.stream()
            .map(practice -> Comparison.of(practice, "enrolments", PlainSql.ENROLMENTS))
            .toList(),
        records(GeneratedPeople.of(1000, practices)));
  }

  private static Truth region() {
    Database.beginPairsWithZero(QUARTER);
    var practices = RealInfrastructure.NORTHLAND.stream().map(UUID::fromString).toList();
    var members = "{%s}".formatted(String.join(",", RealInfrastructure.NORTHLAND));
    return new Truth(
        List.of(
            new Comparison(
                "select cells::text from group_counter where name = 'northland' and period = '%s'"
                    .formatted(QUARTER),
                PlainSql.PAIRS.formatted(members))),
        records(GeneratedPeople.of(1000, practices)));
  }

  private static List<ConsumerRecord<byte[], byte[]>> records(GeneratedPeople people) {
    return people.events().stream()
        .map(each -> Records.completed(each.enrolment(), each.event()))
        .toList();
  }

  private static Truth sessions() {
    var practices = Stream.generate(UUID::randomUUID).limit(3).toList();
    practices.forEach(practice -> Database.beginJourneysWithZero(practice, 2, QUARTER));
    return new Truth(
        practices.stream()
            .map(practice -> Comparison.of(practice, "journeys/standard/2", PlainSql.JOURNEYS))
            .toList(),
        Sessions.some(1000, practices, RandomGenerator.of("L64X128MixRandom")).stream()
            .map(Records::ended)
            .toList());
  }

  /// The counters that do not hold what SQL counts.
  private List<String> differing(Truth truth, Handler handler) throws Exception {
    var consumer = new Consumer("differential", transactions, handler, watch);
    List<String> differing = new ArrayList<>();
    try (var connection = Database.connect()) {
      connection.createStatement().execute("create temporary table truth (event jsonb)");
      try (var insert =
          connection.prepareStatement(
              "insert into truth values (replace(?, '\\u0000', '')::jsonb)")) {
        for (var record : truth.records()) {
          consumer.handle(record);
          insert.setString(1, new String(record.value(), UTF_8));
          insert.executeUpdate();
        }
      }
      for (var comparison : truth.comparisons()) {
        String counted = first(connection, comparison.counted());
        if (!counted.equals(first(connection, comparison.expected()))) {
          differing.add(counted);
        }
      }
    }
    return differing;
  }

  private static String first(Connection connection, String sql) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
