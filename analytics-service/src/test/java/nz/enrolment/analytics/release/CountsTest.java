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

/// What leaves is what the contract says, member for member.
class CountsTest {
  private static final Path CONTRACT = Path.of("../contracts/events/enrolment-counts.v1");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void are_what_the_contract_says() throws IOException {
    byte[] json =
        ReleaseCounts.json(Counts.of(People.PRACTICE, new Period.Quarter(2026, 3), counts()));
    assertThat(JSON.readTree(json))
        .isEqualTo(JSON.readTree(Files.readString(CONTRACT.resolve("released.json"))));
  }

  @Test
  void are_valid_by_the_schema_of_the_contract() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(CONTRACT.resolve("released.schema.json")));
    assertThat(
            schema.validate(Files.readString(CONTRACT.resolve("released.json")), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
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
