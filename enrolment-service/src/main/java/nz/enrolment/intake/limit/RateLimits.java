package nz.enrolment.intake.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import nz.enrolment.shell.http.ClientAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Token buckets, one for each link and one for each client address, in this process's memory: of
/// each kind the 100,000 that were asked for last.
@Singleton
public final class RateLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int AT_HAND = 100_000;

  private final TimeMeter time;
  private final Cache<UUID, Bucket> links;
  private final Cache<ClientAddress, Bucket> addresses;
  private final int perLink;
  private final int perAddress;

  /// @param perLink requests a minute, all of which may come at once
  /// @param perAddress the same for a client address
  @Inject
  RateLimits(
      TimeMeter time,
      @ConfigProperty(name = "intake.limits.per-link") int perLink,
      @ConfigProperty(name = "intake.limits.per-address") int perAddress) {
    this.time = time;
    this.links = buckets();
    this.addresses = buckets();
    this.perLink = perLink;
    this.perAddress = perAddress;
  }

  /// A bucket that nobody asked for in a minute is full again, and need not be remembered.
  private <K> Cache<K, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(AT_HAND)
        .expireAfterAccess(MINUTE)
        .ticker(time::currentTimeNanos)
        .build();
  }

  /// One more request through this link, which must be known to be ours.
  public RateLimitResult link(UUID link) {
    return take(links.get(link, _ -> bucket(perLink)));
  }

  /// One more request from this address.
  public RateLimitResult address(SocketAddress address) {
    return take(addresses.get(ClientAddress.of(address), _ -> bucket(perAddress)));
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }

  private static RateLimitResult take(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new RateLimitResult.Fair()
        : new RateLimitResult.TooFast(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }
}
