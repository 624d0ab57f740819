package nz.enrolment.external;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// SIGKILL at seeded moments of deliveries to destinations of each policy of repeats. A moment is a
/// step of an exchange with one of the service's neighbours, which is held for up to a twentieth of
/// a second before the kill. `-Dkill.moments=50 -Dkill.seed=…` takes more, and others.
class KilledWhileDeliveringIT {
  private static final int MOMENTS = Integer.getInteger("kill.moments", 5);
  private static final long SEED = Long.getLong("kill.seed", 20261129);

  /// Two deliveries to a destination are two requests of three steps each, the last of which is
  /// that it was answered.
  private static final int STEPS = 6;

  private static final int LONGEST_AFTER = 50; // ms
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> DESTINATIONS = List.of("key", "ask", "none");
  private static final String RENDER = "render-service";

  /// Whose exchange is held at the moment, in turn.
  private static final List<String> HELD = List.of("none", "key", "ask", RENDER);

  private static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  private static final Topic COMPLETED =
      new Topic(INFRASTRUCTURE.kafka(), "enrolment-completed.v1");

  private final UUID practice = UUID.randomUUID();
  private final Database database = INFRASTRUCTURE.database("external-" + UUID.randomUUID());
  private final Rows rows = new Rows(database);
  private final RenderStandIn render = new RenderStandIn();
  private final Map<String, TestDestination> receivers = new HashMap<>();
  private final Random random = new Random(SEED);
  private final ServiceProcess service = start();

  private ServiceProcess start() {
    Map<String, String> settings =
        new HashMap<>(Settings.process(INFRASTRUCTURE, database, render));
    settings.putAll(Settings.group(practice));
    settings.put("external.retry", "200ms");
    settings.put("external.timeout", "1s");
    for (String repeat : DESTINATIONS) {
      var receiver = new TestDestination();
      receivers.put(repeat, receiver);
      settings.putAll(
          Settings.near(
              repeat,
              Map.of(
                  "practice",
                  practice.toString(),
                  "url",
                  receiver.url() + "/fhir",
                  "document",
                  "tiff-with-cover",
                  "repeat",
                  repeat)));
    }
    return new ServiceProcess("killed-while-delivering-it", settings).awaitReady();
  }

  @AfterEach
  void stop() {
    service.kill();
  }

  @Test
  void nothing_is_lost_or_doubled_or_out_of_order_and_unknown_is_only_what_was_cut_off()
      throws InterruptedException {
    System.out.printf("-Dkill.moments=%d -Dkill.seed=%d%n", MOMENTS, SEED);
    List<UUID> enrolments = new ArrayList<>();
    for (int i = 0; i < MOMENTS; i++) {
      enrolments.add(killAtAMoment(i));
      service.restart();
    }

    for (UUID enrolment : enrolments) {
      await("of seed " + SEED).atMost(PATIENCE).until(() -> isSettled(enrolment));
      assertDeliveredOnce(enrolment, "key");
      assertDeliveredOnce(enrolment, "ask");
      assertThat(receiver("ask").posts(enrolment)).as("asked for").hasSize(2);
      assertUnknownIfCutOff(enrolment);
      receivers.values().forEach(receiver -> assertInOrder(receiver.posts(enrolment)));
    }
  }

  /// Two events of one enrolment, six deliveries, and the kill in the middle of one of their
  /// exchanges, which is held for it.
  private UUID killAtAMoment(int number) throws InterruptedException {
    UUID enrolment = UUID.randomUUID();
    String held = HELD.get(number % HELD.size());
    int step = random.nextInt(STEPS);
    int after = random.nextInt(LONGEST_AFTER);
    var steps = new AtomicInteger();
    var killed = new CountDownLatch(1);
    neighbour(held)
        .atEachStep(() -> {
          if (steps.getAndIncrement() == step) {
            killAfter(after);
            killed.countDown();
          }
        });
    send(enrolment, 1);
    send(enrolment, 2);
    // After an earlier kill there may be fewer exchanges than this moment needs.
    boolean isReached = killed.await(20, TimeUnit.SECONDS);
    service.kill();
    neighbour(held).atEachStep(() -> {});
    System.out.printf("killed %d ms after step %d of %s (%b)%n", after, step, held, isReached);
    return enrolment;
  }

  private void killAfter(int milliseconds) {
    try {
      Thread.sleep(milliseconds); // the moment itself
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    service.kill();
  }

  private Neighbour neighbour(String held) {
    return held.equals(RENDER) ? render : receiver(held);
  }

  private TestDestination receiver(String repeat) {
    return requireNonNull(receivers.get(repeat));
  }

  private void send(UUID enrolment, long sequence) {
    byte[] data = GoldenEvents.completedWithoutNhi(enrolment, practice);
    COMPLETED.send(enrolment, sequence, EventCodec.COMPLETED, data);
  }

  private boolean isSettled(UUID enrolment) {
    List<String> states = rows.of("select state from delivery where enrolment = ?", enrolment);
    return states.size() == 2 * DESTINATIONS.size()
        && states.stream().allMatch(state -> List.of("delivered", "unknown").contains(state));
  }

  /// Once in effect, whatever was sent again; and what was sent again was the same.
  private void assertDeliveredOnce(UUID enrolment, String destination) {
    assertThat(states(enrolment, destination)).containsExactly("delivered", "delivered");
    TestDestination receiver = receiver(destination);
    assertThat(receiver.effects(enrolment)).as(destination).isEqualTo(2);
    for (int sequence = 1; sequence <= 2; sequence++) {
      String key = "%s.%s.%d".formatted(enrolment, destination, sequence);
      assertThat(receiver.posts(enrolment).stream().filter(post -> post.key().equals(key)))
          .isNotEmpty()
          .extracting(TestDestination.Post::body)
          .containsOnly(
              receiver.posts(enrolment).stream()
                  .filter(post -> post.key().equals(key))
                  .findFirst()
                  .orElseThrow()
                  .body());
    }
  }

  /// To one that cannot tell a repeat, each was sent once at most; and where nothing was cut off,
  /// it has arrived.
  private void assertUnknownIfCutOff(UUID enrolment) {
    TestDestination receiver = receiver("none");
    for (int sequence = 1; sequence <= 2; sequence++) {
      String key = "%s.none.%d".formatted(enrolment, sequence);
      long posts = receiver.posts(enrolment).stream().filter(p -> p.key().equals(key)).count();
      boolean wasCutOff = wasCutOff(enrolment, sequence);
      assertThat(states(enrolment, "none").get(sequence - 1))
          .as("%s, cut off: %b", key, wasCutOff)
          .isEqualTo(wasCutOff ? "unknown" : "delivered");
      assertThat(posts).as(key).isBetween(wasCutOff ? 0L : 1L, 1L);
    }
  }

  private boolean wasCutOff(UUID enrolment, int sequence) {
    String attempts =
        """
        select outcome from attempt join delivery on delivery.id = attempt.delivery
        where enrolment = ? and destination = 'none' and sequence = %d\
        """
            .formatted(sequence);
    return rows.of(attempts, enrolment).contains("cut-off");
  }

  private List<String> states(UUID enrolment, String destination) {
    String sql =
        "select state from delivery where enrolment = ? and destination = '%s' order by sequence"
            .formatted(destination);
    return rows.of(sql, enrolment);
  }

  /// The second event was not sent before the first, nor the first after the second.
  private static void assertInOrder(List<TestDestination.Post> posts) {
    assertThat(posts)
        .extracting(TestDestination.Post::key)
        .isSortedAccordingTo((a, b) -> Character.compare(last(a), last(b)));
  }

  private static char last(String key) {
    return key.charAt(key.length() - 1);
  }
}
