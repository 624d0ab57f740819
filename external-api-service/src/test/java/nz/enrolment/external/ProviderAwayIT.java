package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

class ProviderAwayIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final String GOLDEN_ID = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";
  private static final String GOLDEN_PRACTICE = "7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01";

  private final UUID enrolment = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final RenderStandIn render = new RenderStandIn();
  private final Receiver receiver = new Receiver();

  @Test
  void an_identity_provider_that_comes_late_delays_a_delivery_and_no_more() throws Exception {
    var provider = new Forwarder(URI.create(INFRASTRUCTURE.oidcIssuer()).getPort());
    var service = new ServiceProcess("provider-away-it", settings(provider.port())).awaitReady();

    complete();

    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(5))
        .until(() -> receiver.posts(enrolment).isEmpty());
    provider.open();
    await().atMost(Duration.ofSeconds(20)).until(() -> receiver.effects(enrolment) == 1);
    assertThat(receiver.posts(enrolment)).hasSize(1);
    service.kill();
  }

  private Map<String, String> settings(int provider) {
    var database = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
        Map.entry("quarkus.datasource.username", database.user()),
        Map.entry("quarkus.datasource.password", database.password()),
        Map.entry("kafka.bootstrap.servers", INFRASTRUCTURE.kafka()),
        Map.entry("mp.messaging.incoming.enrolments.group.id", practice.toString()),
        Map.entry("quarkus.oidc.auth-server-url", "http://localhost:" + provider + "/enrolment"),
        Map.entry("quarkus.oidc-client.credentials.secret", "local"),
        Map.entry("external.render-url", render.url()),
        Map.entry("external.destinations.late.practice", practice.toString()),
        Map.entry("external.destinations.late.url", receiver.url()),
        Map.entry("external.destinations.late.document", "tiff-with-cover"));
  }

  private void complete() {
    String golden =
        new String(
            GoldenEvents.bytes("enrolment-completed.v1/adult-rural"), StandardCharsets.UTF_8);
    String data =
        golden
            .replace(GOLDEN_ID, enrolment.toString())
            .replace(GOLDEN_PRACTICE, practice.toString());
    new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1")
        .send(enrolment, 1, EventCodec.COMPLETED, data.getBytes(StandardCharsets.UTF_8));
  }
}
