package nz.enrolment.address.server.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import nz.enrolment.shell.http.ClientAddress;

/// Admits a request, or says how long its client must wait.
@Singleton
public class RateLimits {
  private final RateLimit limit;
  private final boolean loopbackToo;
  private final Counter refused;
  private final long start = System.nanoTime();

  RateLimits(RateLimitConfig config, MeterRegistry registry) {
    limit = new RateLimit(config.perSecond(), config.burst(), new SecureRandom().nextLong());
    loopbackToo = config.loopback();
    refused =
        Counter.builder("address.rate.limited")
            .description("Requests of clients that asked too often")
            .register(registry);
  }

  /// 0 for a request that may go on, otherwise whole seconds to wait, from 1.
  public long secondsToWait(SocketAddress remote) {
    var client = ClientAddress.of(remote);
    if (client.loopback() && !loopbackToo) return 0;
    long wait = limit.ask(client.network(), System.nanoTime() - start);
    if (wait > 0) refused.increment();
    return Math.ceilDiv(wait, TimeUnit.SECONDS.toNanos(1));
  }
}
