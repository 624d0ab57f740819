package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

class ProviderAwayIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();

  private final UUID enrolment = UUID.randomUUID();
  private final UUID practice = UUID.randomUUID();
  private final RenderStandIn render = new RenderStandIn();
  private final TestDestination receiver = new TestDestination();

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
    await().atMost(Duration.ofSeconds(90)).until(() -> receiver.effects(enrolment) == 1);
    assertThat(receiver.posts(enrolment)).hasSize(1);
    service.kill();
  }

  private Map<String, String> settings(int provider) {
    var database = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
    var settings = new HashMap<>(Settings.process(INFRASTRUCTURE, database, render));
    settings.putAll(Settings.group(practice));
    settings.put("quarkus.oidc.auth-server-url", "http://localhost:" + provider + "/enrolment");
    settings.putAll(Settings.near("late", destination()));
    return settings;
  }

  private Map<String, String> destination() {
    return Map.of(
        "practice", practice.toString(), "url", receiver.url(), "document", "tiff-with-cover");
  }

  private void complete() {
    byte[] data = GoldenEvents.completed(enrolment, practice);
    new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1")
        .send(enrolment, 1, EventCodec.COMPLETED, data);
  }
}
