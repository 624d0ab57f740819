package nz.enrolment.address.server.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How long searches take, the writing of the answer included, by class of query.
@Singleton
class SearchTimes {
  private static final Duration[] BUCKETS =
      LongStream.of(5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 50_000)
          .mapToObj(microseconds -> Duration.ofNanos(microseconds * 1_000))
          .toArray(Duration[]::new);

  /// By the ordinals of the classes.
  private final Timer[] timers;

  SearchTimes(MeterRegistry registry) {
    timers =
        Stream.of(QueryClass.values()).map(each -> timer(registry, each)).toArray(Timer[]::new);
  }

  void record(QueryClass of, long nanoseconds) {
    timers[of.ordinal()].record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  private static Timer timer(MeterRegistry registry, QueryClass of) {
    return Timer.builder("address.search")
        .description("Time to search and write the answer, by class of query")
        .tag("class", of.name().toLowerCase(Locale.ROOT))
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }
}
