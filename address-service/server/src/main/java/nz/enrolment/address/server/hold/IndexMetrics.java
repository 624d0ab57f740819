package nz.enrolment.address.server.hold;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What an operator sees of the index: its age, size and generation, and what became of the files.
@Singleton
class IndexMetrics {
  private final MultiGauge generation;
  private final MultiGauge age;
  private final MultiGauge addresses;
  private final MultiGauge bytes;
  private final Counter opened;
  private final Counter refused;
  private final AtomicInteger refusedNow = new AtomicInteger();

  IndexMetrics(MeterRegistry registry) {
    generation = gauge(registry, "generation", "1 for the generation that is served");
    age = gauge(registry, "age.seconds", "Time since the served file was written");
    addresses = gauge(registry, "addresses", "Addresses in the served file");
    bytes = gauge(registry, "bytes", "Bytes of the served file");
    opened = registry.counter("address.index.files", "outcome", "opened");
    refused = registry.counter("address.index.files", "outcome", "refused");
    Gauge.builder("address.index.refused", refusedNow, AtomicInteger::get)
        .description("Files that are there and cannot be used")
        .register(registry);
  }

  /// Nothing is shown of an index before there is one: a size of zero would be a lie.
  void opened(HeldIndex.Verified held) {
    opened.increment();
    show(generation, Row.of(Tags.of("generation", held.generation()), 1));
    var written = held.written();
    show(age, Row.of(Tags.empty(), () -> seconds(written)));
    show(addresses, Row.of(Tags.empty(), held.index().size()));
    show(bytes, Row.of(Tags.empty(), held.index().bytes()));
  }

  void refused() {
    refused.increment();
  }

  void refusedNow(int files) {
    refusedNow.set(files);
  }

  private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
    return MultiGauge.builder("address.index." + name).description(description).register(registry);
  }

  private static void show(MultiGauge gauge, Row<?> row) {
    gauge.register(List.of(row), true);
  }

  private static double seconds(Instant since) {
    return Duration.between(since, Instant.now()).toMillis() / 1e3;
  }
}
