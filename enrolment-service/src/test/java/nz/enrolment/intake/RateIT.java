package nz.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.github.bucket4j.TimeMeter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The limit of a link is below that of an address, so that it is met first.
@QuarkusTest
@TestProfile(RateIT.Few.class)
@QuarkusTestResource(RealInfrastructure.class)
class RateIT {
  private static final int PER_LINK = 5;
  private static final int PER_ADDRESS = 20;

  /// Few requests a minute.
  public static final class Few implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "intake.limits.per-link", Integer.toString(PER_LINK),
          "intake.limits.per-address", Integer.toString(PER_ADDRESS));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(StoppedTime.class);
    }
  }

  /// However busy the machine is, no time passes but what is let pass.
  @Alternative
  @Singleton
  public static final class StoppedTime implements TimeMeter {
    private final AtomicLong nanos = new AtomicLong();

    void pass(Duration time) {
      nanos.addAndGet(time.toNanos());
    }

    @Override
    public long currentTimeNanos() {
      return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  @Inject StoppedTime time;

  @Test
  void counts_requests_by_link_and_by_address() {
    ApiClient.publish("demo-admin", ApiClient.form()).then().statusCode(201);
    String link = ApiClient.linkToken("{\"form\":\"standard\"}");
    String another = ApiClient.linkToken("{\"form\":\"standard\"}");

    for (int i = 0; i < PER_LINK; i++) {
      ApiClient.exchange(link).then().statusCode(200);
    }
    refused(ApiClient.exchange(link));
    time.pass(Duration.ofMinutes(1).dividedBy(PER_LINK));
    ApiClient.exchange(link).then().statusCode(200);
    refused(ApiClient.exchange(link));
    time.pass(Duration.ofMinutes(2));
    ApiClient.exchange(another).then().statusCode(200);

    for (int i = 1; i < PER_ADDRESS; i++) {
      ApiClient.exchange("forged").then().statusCode(404);
    }
    refused(ApiClient.exchange("forged"));
    refused(ApiClient.exchange(another));
    ApiClient.makeLink("demo-staff", "{\"form\":\"standard\"}").then().statusCode(201);
  }

  private static void refused(Response response) {
    response
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("type", equalTo("https://enrolment.nz/problems/too-many-requests"));
    assertThat(Integer.parseInt(response.header("Retry-After"))).isBetween(1, 60);
  }
}
