package nz.enrolment.external.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nz.enrolment.external.Settings;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.journal.Transactions;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final Duration POLL = Duration.ofMillis(10);
  private static final Duration LEASE = Duration.ofSeconds(10);

  private final CountDownLatch looks = new CountDownLatch(2);

  @Test
  void an_error_does_not_end_a_lane() throws InterruptedException {
    Lane lane = lane(new Failing());
    Thread thread = Thread.ofPlatform().daemon().start(lane);
    assertThat(looks.await(5, TimeUnit.SECONDS)).isTrue();
    lane.close();
    assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
  }

  private static Lane lane(Transactions transactions) {
    var settle = new SettleDelivery(transactions, new SimpleMeterRegistry());
    Lane.Attempt attempt = (_, _) -> new AttemptOutcome.Refused("");
    var destination = Settings.destination("pms", Map.of()).byName().values().iterator().next();
    return new Lane(
        "pms", destination, new Lane.Works(attempt, settle, new QueueSignal(), POLL, LEASE));
  }

  private final class Failing implements Transactions {
    @Override
    public <T> T call(Call<T> work) {
      looks.countDown();
      throw new NoClassDefFoundError();
    }
  }
}
