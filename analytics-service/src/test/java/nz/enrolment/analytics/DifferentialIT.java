package nz.enrolment.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nz.enrolment.journal.Consumer;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.Watch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A counter that begins with 0 holds what plain SQL over the same events counts.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DifferentialIT {
  private static final String QUARTER = "2026-Q4";

  /// Written from the schema of the event alone, in the order of the plan.
  private static final String EXPECTED =
      """
      with person as (
        select event, extract(year from age(date '2026-11-20', (event #>> '{birth,day}')::date)) as age,
          (select array_agg(distinct left(code, 1)) from jsonb_array_elements_text(event #> '{ethnicity,groups}') code) as groups
        from truth)
      select array[
        count(*),
        count(*) filter (where age < 15),
        count(*) filter (where age between 15 and 24),
        count(*) filter (where age between 25 and 44),
        count(*) filter (where age between 45 and 64),
        count(*) filter (where age >= 65),
        count(*) filter (where event #>> '{gender,code}' = 'F'),
        count(*) filter (where event #>> '{gender,code}' = 'M'),
        count(*) filter (where event #>> '{gender,code}' = 'O'),
        count(*) filter (where event #>> '{gender,code}' = 'U'),
        count(*) filter (where '1' = any (groups)),
        count(*) filter (where '2' = any (groups)),
        count(*) filter (where '3' = any (groups)),
        count(*) filter (where '4' = any (groups)),
        count(*) filter (where '5' = any (groups)),
        count(*) filter (where '6' = any (groups)),
        count(*) filter (where '9' = any (groups)),
        count(*) filter (where event #>> '{smoking,status}' = 'SMOKER'),
        count(*) filter (where event #>> '{smoking,status}' = 'EX_SMOKER_UNDER_15_MONTHS'),
        count(*) filter (where event #>> '{smoking,status}' = 'EX_SMOKER_OVER_15_MONTHS'),
        count(*) filter (where event #>> '{smoking,status}' = 'NEVER_SMOKED'),
        count(*) filter (where event #>> '{eligibility,criterion}' = 'a'),
        count(*) filter (where event #>> '{eligibility,criterion}' in ('b', 'c')),
        count(*) filter (where event #>> '{eligibility,criterion}' = 'g'),
        count(*) filter (where event #>> '{eligibility,criterion}' in ('d', 'e', 'f', 'h', 'i', 'j')),
        count(*) filter (where event ->> 'language' = 'en'),
        count(*) filter (where event ->> 'language' = 'mi'),
        count(*) filter (where event ->> 'language' not in ('en', 'mi'))
      ]::text from person where event #>> '{practice,id}' = '%s'\
      """;

  @Inject Handler handler;
  @Inject Transactions transactions;
  @Inject Watch watch;

  @BeforeEach
  void setClock() {
    SettableClock.set(SettableClock.START);
  }

  @Test
  void a_thousand_enrolments_are_counted_as_plain_sql_counts_them() throws Exception {
    var people = GeneratedPeople.of(1000, 3);
    var consumer = new Consumer("differential", transactions, handler, watch);
    people.events().stream()
        .map(GeneratedPeople.Person::practice)
        .distinct()
        .forEach(practice -> Database.beginWithZero(practice, QUARTER));
    Map<UUID, String> expected = new TreeMap<>();
    Map<UUID, String> counted = new TreeMap<>();
    try (var connection = Database.connect()) {
      connection.createStatement().execute("create temporary table truth (event jsonb)");
      try (var insert =
          connection.prepareStatement(
              "insert into truth values (replace(?, '\\u0000', '')::jsonb)")) {
        for (var person : people.events()) {
          consumer.handle(Records.completed(person.enrolment(), person.event()));
          insert.setString(1, new String(person.event(), StandardCharsets.UTF_8));
          insert.executeUpdate();
        }
      }
      for (var person : people.events().subList(0, 3)) {
        var rows = connection.createStatement().executeQuery(EXPECTED.formatted(person.practice()));
        rows.next();
        expected.put(person.practice(), rows.getString(1));
        counted.put(
            person.practice(),
            Database.ask(
                    "select cells::text from counter where practice = '%s'"
                        .formatted(person.practice()))
                .getFirst());
      }
    }
    assertThat(counted).hasSize(3).isEqualTo(expected);
  }
}
