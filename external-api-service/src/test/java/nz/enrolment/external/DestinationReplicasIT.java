package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

/// Several processes over one database.
class DestinationReplicasIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String OLD_KEY = "old:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String NEW_KEY = "new:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  private final UUID practice = UUID.randomUUID();
  private final RenderStandIn render = new RenderStandIn();
  private final TestDestination before = new TestDestination();
  private final TestDestination after = new TestDestination();
  private final Database database = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private final String admin = INFRASTRUCTURE.token(practice.toString(), "practice-admin");

  @Test
  void a_change_holds_in_every_process_and_secrets_outlast_their_key() throws Exception {
    var first = start("first", OLD_KEY);
    var made = first.send("POST", "/destinations", admin, destination(before));
    String path = "/destinations/" + new ObjectMapper().readTree(made.body()).get("id").textValue();
    var second = start("second", NEW_KEY + "," + OLD_KEY);
    first.stop();
    assertThat(second.log())
        .contains(
            "Secrets of destinations were encrypted under the first of external.payload-keys");
    assertThat(arrived(before).authorization()).isEqualTo("Bearer hush");

    var third = start("third", NEW_KEY);
    String kept = "{\"kind\": \"bearer\"}";
    var changed =
        third.send(
            "PUT",
            path,
            admin,
            destination(before).replaceFirst("\\{\"kind\".*?\\}", kept),
            "If-Match",
            "*");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(third.send("PUT", path, admin, destination(after), "If-Match", "*").statusCode())
        .isEqualTo(200);
    third.stop();

    assertThat(arrived(after).authorization()).isEqualTo("Bearer hush");
    second.kill();
  }

  /// What the one process that runs now delivers there.
  private TestDestination.Post arrived(TestDestination at) {
    UUID enrolment = UUID.randomUUID();
    new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1")
        .send(
            enrolment,
            1,
            EventCodec.COMPLETED,
            GoldenEvents.completedWithoutNhi(enrolment, practice));
    await().atMost(SOON).until(() -> !at.posts(enrolment).isEmpty());
    return at.posts(enrolment).getFirst();
  }

  private static String destination(TestDestination receiver) {
    return """
    {"name": "PMS", "url": "%s", "document": "tiff-with-cover",
     "credentials": {"kind": "bearer", "token": "hush"}}
    """
        .formatted(receiver.url());
  }

  private ServiceProcess start(String name, String keys) {
    Map<String, String> settings =
        new HashMap<>(Settings.process(INFRASTRUCTURE, database, render));
    settings.put("mp.messaging.incoming.enrolments.group.id", practice.toString());
    settings.put("external.payload-keys", keys);
    settings.put("external.managed.schemes", "http");
    settings.put("external.managed.open-networks", Settings.THIS_MACHINE);
    return new ServiceProcess("destination-replicas-it-" + name, settings).awaitReady();
  }
}
