package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.enrolment.address.server.Management;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
@TestProfile(RateLimitedIT.OneASecond.class)
class RateLimitedIT {
  public static final class OneASecond implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "address.rate-limit.per-second", "1",
          "address.rate-limit.burst", "2",
          "address.rate-limit.loopback", "true",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true");
    }
  }

  static List<ContractExample> examples() throws IOException {
    return Contract.examples(429);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void who_asks_too_often_is_told_when_to_ask_again(ContractExample example) throws IOException {
    var refused = Stream.generate(example::ask).limit(50).filter(RateLimitedIT::isRefused);
    var answer = refused.findFirst().orElseThrow();
    example.check(answer);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 2);
    when()
        .get(Management.url("/metrics"))
        .then()
        .body(not(containsString("address_rate_limited_total 0.0")));
  }

  @Test
  void clients_behind_a_proxy_are_told_apart() {
    boolean refused =
        Stream.generate(() -> ask("192.0.2.1")).limit(50).anyMatch(RateLimitedIT::isRefused);

    assertThat(refused).isTrue();
    assertThat(ask("192.0.2.2").statusCode()).isEqualTo(200);
  }

  @Test
  void no_client_writes_names_into_the_metrics() {
    var answers = Stream.generate(() -> when().get("/addresses/canary")).limit(50);
    assertThat(answers.anyMatch(RateLimitedIT::isRefused)).isTrue();
    when()
        .get(Management.url("/metrics"))
        .then()
        .body(containsString("status=\"429\",uri=\"/addresses/{id}\""))
        .body(not(containsString("canary")));
  }

  private static boolean isRefused(Response answer) {
    return answer.statusCode() == 429;
  }

  private static Response ask(String client) {
    return given()
        .header("X-Forwarded-For", client)
        .queryParam("q", "52 crest rd")
        .get("/addresses");
  }
}
