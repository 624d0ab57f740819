package nz.enrolment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

/// What holds up, ends or never begins the work of the lanes.
class LanesIT {
  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final Topic COMPLETED =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1");
  private static final Duration SOON = Duration.ofSeconds(20);

  private final UUID practice = UUID.randomUUID();
  private final Database database = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private final RenderStandIn render = new RenderStandIn();
  private final TestDestination receiver = new TestDestination();

  @Test
  void neighbours_that_stall_in_their_answers_are_asked_again() {
    var service = start("stall", "pms", Map.of("parallel", "1"), "1s").awaitReady();
    UUID enrolment = UUID.randomUUID();
    render.stall(enrolment);
    receiver.stall(enrolment);

    complete(enrolment);

    await().atMost(SOON).until(() -> receiver.effects(enrolment) == 1);
    assertThat(receiver.posts(enrolment))
        .extracting(TestDestination.Post::key)
        .hasSize(2)
        .containsOnly(enrolment + ".pms.1");
    service.kill();
  }

  /// Lanes that were waited for one after another would take 40 s; the rest of the service takes
  /// some itself.
  @Test
  void lanes_that_are_held_up_stop_together_and_what_they_leave_is_told() {
    var service = start("stop", "old", Map.of("parallel", "8"), "60s").awaitReady();
    List<UUID> enrolments = Stream.generate(UUID::randomUUID).limit(8).toList();
    enrolments.forEach(receiver::stall);
    enrolments.forEach(this::complete);
    await().atMost(SOON).until(() -> enrolments.stream().allMatch(this::isPosted));

    assertThat(service.stop()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(30));

    var renamed = start("renamed", "new", Map.of(), "1s").awaitReady();
    assertThat(renamed.log())
        .contains("Deliveries wait for destinations that are not configured", "[old]");
    renamed.kill();
  }

  @Test
  void forty_nine_destinations_that_never_answer_hold_up_no_delivery_to_the_fiftieth() {
    var sick = new TestDestination();
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger hanging = new AtomicInteger();
    sick.atEachStep(() -> {
      hanging.incrementAndGet();
      hang(end);
    });
    var service = crowd(sick).awaitReady();
    try {
      List<UUID> first = completeFour();
      await().atMost(SOON).until(() -> hanging.get() == 49 * 2);

      List<UUID> later = completeFour();

      await().atMost(SOON).until(() -> later.stream().allMatch(this::isPosted));
      assertThat(first).allMatch(this::isPosted);
      assertThat(hanging).hasValue(49 * 2);
      assertThat(end.getCount()).isOne();
    } finally {
      service.kill();
      end.countDown();
    }
  }

  private static void hang(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<UUID> completeFour() {
    List<UUID> enrolments = Stream.generate(UUID::randomUUID).limit(4).toList();
    enrolments.forEach(this::complete);
    return enrolments;
  }

  /// One that is well, among those that take two deliveries each and keep them.
  private ServiceProcess crowd(TestDestination sick) {
    Map<String, String> all = settings("well", Map.of(), "60s");
    for (int i = 0; i < 49; i++) {
      var members = new HashMap<>(destination());
      members.put("url", sick.url());
      all.putAll(Settings.near("sick-" + i, members));
    }
    return new ServiceProcess("lanes-it-crowd", all);
  }

  @Test
  void a_destination_that_is_set_wrongly_stops_the_start() {
    var service = start("wrong", "pms", Map.of("parallel", "0"), "1s");
    assertThat(service.awaitEnd()).isNotZero();
    assertThat(service.log()).contains("The destination pms: parallel must be 1 or more");
  }

  private boolean isPosted(UUID enrolment) {
    return receiver.posts(enrolment).size() == 1;
  }

  private void complete(UUID enrolment) {
    byte[] data = GoldenEvents.completedWithoutNhi(enrolment, practice);
    COMPLETED.send(enrolment, 1, EventCodec.COMPLETED, data);
  }

  private ServiceProcess start(
      String log, String destination, Map<String, String> members, String timeout) {
    return new ServiceProcess("lanes-it-" + log, settings(destination, members, timeout));
  }

  private Map<String, String> settings(
      String destination, Map<String, String> members, String timeout) {
    var settings = new HashMap<>(Settings.process(INFRASTRUCTURE, database, render));
    settings.putAll(Settings.group(practice));
    settings.put("external.retry", "200ms");
    settings.put("external.timeout", timeout);
    settings.putAll(Settings.near(destination, destination()));
    settings.putAll(Settings.near(destination, members));
    return settings;
  }

  private Map<String, String> destination() {
    return Map.of(
        "practice", practice.toString(), "url", receiver.url(), "document", "tiff-with-cover");
  }
}
