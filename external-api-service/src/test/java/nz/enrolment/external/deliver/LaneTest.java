package nz.enrolment.external.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.external.Settings;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.route.Routes;
import nz.enrolment.journal.Transactions;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final Duration LEASE = Duration.ofSeconds(10);

  private final AtomicInteger looks = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void an_error_does_not_end_a_lane() {
    Lane lane = lane(new Failing());
    lane.wake();
    await().until(lane.workers()::isEmpty);
    int first = looks.get();
    lane.wake();
    await().until(lane.workers()::isEmpty);
    assertThat(looks.get()).isGreaterThan(first).isPositive();
  }

  @Test
  void a_lane_has_as_many_workers_as_the_destination_takes_at_once() {
    Lane lane = lane(new Waiting());
    lane.wake();
    lane.wake();
    await().until(() -> looks.get() == 3);
    assertThat(lane.workers()).hasSize(3);
    end.countDown();
    await().until(lane.workers()::isEmpty);
  }

  @Test
  void a_closed_lane_takes_nothing_more() {
    Lane lane = lane(new Failing());
    lane.close();
    lane.wake();
    assertThat(lane.workers()).isEmpty();
    assertThat(looks).hasValue(0);
  }

  private static Lane lane(Transactions transactions) {
    var settings = Settings.destination("pms", Map.of("parallel", "3"));
    var schedule = new RetrySchedule(List.of(LEASE), LEASE, 1);
    Lane.Attempt attempt = (_, _) -> Attempted.without(new AttemptOutcome.Refused(""));
    var works =
        new Lane.Works(
            transactions,
            attempt,
            new SettleDelivery(transactions, new SimpleMeterRegistry()),
            schedule,
            LEASE);
    var destination = settings.byName().values().iterator().next();
    return new Lane("pms", new Routes(LEASE).to(destination), works, _ -> true);
  }

  private final class Failing implements Transactions {
    @Override
    public <T> T call(Call<T> work) {
      looks.incrementAndGet();
      throw new NoClassDefFoundError();
    }
  }

  private final class Waiting implements Transactions {
    @Override
    public <T> T call(Call<T> work) {
      looks.incrementAndGet();
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      throw new NoClassDefFoundError();
    }
  }
}
