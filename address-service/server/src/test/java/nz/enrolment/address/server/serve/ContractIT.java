package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
class ContractIT {
  /// What needs a service in another state: see RateLimitedIT and UnusableIndexIT.
  private static final Set<Integer> ELSEWHERE = Set.of(429, 503);

  static List<ContractExample> examples() throws IOException {
    return new Contract()
        .all().stream().filter(each -> !ELSEWHERE.contains(each.status())).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_is_what_the_service_answers(ContractExample example) throws IOException {
    (example.status() == 500 ? behindTheBug(example) : example).run();
  }

  @Test
  void there_is_an_example_for_every_answer_with_a_body() throws IOException {
    assertThat(new Contract().all())
        .extracting(ContractExample::status)
        .contains(200, 304, 400, 404, 406, 429, 500, 503);
  }

  @Test
  void the_contract_is_what_the_service_says_of_itself() throws IOException {
    var yaml = when().get("/q/openapi").asString();
    Files.writeString(Path.of("target/openapi.yaml"), yaml);
    // As trees: the framework writes some members in an order of its own.
    assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new Contract().whole());
  }

  private static ContractExample behindTheBug(ContractExample example) {
    return new ContractExample(
        Bug.PATH + example.path(),
        example.name(),
        example.parameters(),
        example.status(),
        example.mediaType(),
        example.body());
  }
}
