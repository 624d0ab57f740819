package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nz.enrolment.analytics.People;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What leaves is what the contract says, member for member.
class CountsTest {
  private static final Path CONTRACT = Path.of("../contracts/events/enrolment-counts.v1");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void are_what_the_contract_says() throws IOException {
    byte[] json =
        ReleaseCounts.json(
            Counts.of(People.PRACTICE, new Period.Quarter(2026, 3), counts(), List.of()));
    assertThat(JSON.readTree(json))
        .isEqualTo(JSON.readTree(Files.readString(CONTRACT.resolve("released.json"))));
  }

  @Test
  void have_sessions_as_the_contract_says() throws IOException {
    var journeys = List.of(JourneyCounts.of(Funnel.FORM, sessions()).orElseThrow());
    byte[] json =
        ReleaseCounts.json(
            Counts.of(People.PRACTICE, new Period.Quarter(2026, 3), counts(), journeys));
    assertThat(JSON.readTree(json))
        .isEqualTo(
            JSON.readTree(Files.readString(CONTRACT.resolve("released-with-journeys.json"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"released.json", "released-with-journeys.json"})
  void are_valid_by_the_schema_of_the_contract(String example) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(CONTRACT.resolve("released.schema.json")));
    assertThat(schema.validate(Files.readString(CONTRACT.resolve(example)), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  private static NoisyCounts sessions() {
    var cells = Funnel.cells(List.of(6, 9, 3, 12, 0, 60), () -> 0);
    var tables = List.of(2, 13, 34, 9, 2, 52, 4, 33, 1);
    int first = cells.size() - tables.size();
    for (int i = 0; i < tables.size(); i++) {
      cells.set(first + i, tables.get(i));
    }
    return new NoisyCounts(Plan.JOURNEYS, cells, 1);
  }

  private static NoisyCounts counts() {
    return new NoisyCounts(
        Plan.ONE_BY_ONE,
        List.of(
            98, 17, 13, 28, 25, 16, 50, 47, 2, -1, 63, 18, 9, 16, 3, 1, 0, 7, 2, 20, 70, 69, 16, 5,
            8, 96, 3, 0),
        1);
  }
}
