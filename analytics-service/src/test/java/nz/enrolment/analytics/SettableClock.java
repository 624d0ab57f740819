package nz.enrolment.analytics;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The service's clock under test: a period is closed by setting it, since nothing else can. It
/// stands on the day of the golden events until then.
@Mock
@Singleton
public class SettableClock extends Clock {
  static final Instant START = Instant.parse("2026-11-20T02:03:04Z");

  private static volatile Instant now = START;

  static void set(Instant now) {
    SettableClock.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
