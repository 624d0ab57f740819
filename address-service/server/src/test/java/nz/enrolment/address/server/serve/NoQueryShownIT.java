package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nz.enrolment.address.server.Management;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
@TestProfile(Configured.class)
class NoQueryShownIT {
  private final Records records = new Records();

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(records);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(records);
  }

  @Test
  void a_query_is_in_no_log_no_metric_and_no_error_even_with_the_access_log_on() {
    var found = given().queryParam("q", "canary lane 7").get("/addresses");
    var refused = given().queryParam("q", "canary lane 7").queryParam("limit", "canary");
    var failed = given().queryParam("q", "canary lane 7").get(Bug.PATH + "/addresses");

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(refused.get("/addresses").asString()).doesNotContain("canary");
    assertThat(failed.statusCode()).isEqualTo(500);
    assertThat(failed.asString()).doesNotContain("canary");
    assertThat(records.texts)
        .anyMatch(text -> text.contains("/addresses"))
        .anyMatch(text -> text.contains("IllegalStateException"))
        .noneMatch(text -> text.contains("canary"));
    assertThat(metrics()).contains("uri=\"/addresses\"").doesNotContain("canary");
  }

  @ParameterizedTest
  @CsvSource({
    "52 crest rd, number",
    "3 tii kouka way, number",
    "3 Tī Kōuka Way, number",
    "crest roa, prefix",
    "52 crest road 0975, postcode",
    "1/52 crest road, unit",
    "52 crset road, typo",
    "qqqq xxxx, nothing",
  })
  void tells_searches_apart_by_class_alone(String query, String expected) {
    double before = searches(expected);
    given().queryParam("q", query).get("/addresses").then().statusCode(200);
    assertThat(searches(expected)).isEqualTo(before + 1);
  }

  private static double searches(String of) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("address_search_seconds_count{class=\"" + of + "\"}"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('}') + 2)))
        .sum();
  }

  private static String metrics() {
    return when().get(Management.url("/metrics")).asString();
  }

  private static final class Records extends Handler {
    private final List<String> texts = new ArrayList<>();

    Records() {
      setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
      var parameters = logged.getParameters() == null ? List.of() : List.of(logged.getParameters());
      texts.add(logged.getMessage() + parameters + logged.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
