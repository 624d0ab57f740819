package nz.enrolment.address.server.limit;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final long SEED = 20261122;
  private static final long CLIENT = 7;

  @Test
  void admits_a_burst_and_then_the_rate() {
    var limit = new RateLimit(10, 5, SEED);

    assertThat(admitted(limit, CLIENT, 100, 0)).isEqualTo(5);
    assertThat(admitted(limit, CLIENT, 100, SECONDS.toNanos(1) / 10)).isEqualTo(1);
    assertThat(admitted(limit, CLIENT, 100, SECONDS.toNanos(60))).isEqualTo(5);
  }

  @Test
  void says_exactly_how_long_to_wait() {
    var limit = new RateLimit(10, 1, SEED);
    limit.ask(CLIENT, 0);

    long wait = limit.ask(CLIENT, 0);

    assertThat(wait).isEqualTo(MILLISECONDS.toNanos(100));
    assertThat(limit.ask(CLIENT, wait - 1)).isPositive();
    assertThat(limit.ask(CLIENT, wait)).isZero();
  }

  @Test
  void a_refused_request_does_not_make_the_wait_longer() {
    var limit = new RateLimit(10, 1, SEED);
    limit.ask(CLIENT, 0);
    long first = limit.ask(CLIENT, 0);
    for (int i = 0; i < 1000; i++) limit.ask(CLIENT, 0);

    assertThat(limit.ask(CLIENT, 0)).isEqualTo(first);
  }

  @Test
  void hundreds_of_busy_clients_do_a_quiet_one_no_harm() {
    var limit = new RateLimit(10, 5, SEED);
    for (long busy = 1000; busy < 1500; busy++) admitted(limit, busy, 100, 0);

    long refused = LongStream.range(0, 1000).filter(quiet -> limit.ask(quiet, 0) > 0).count();

    assertThat(refused).isLessThan(5);
  }

  private static long admitted(RateLimit limit, long client, int requests, long now) {
    return LongStream.range(0, requests).filter(_ -> limit.ask(client, now) == 0).count();
  }
}
