package nz.enrolment.intake.limit;

import io.github.bucket4j.TimeMeter;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The time by which requests are counted, unless a test hands in another.
final class SystemTime {

  /// Steady: a clock that is set back refills nothing twice.
  @Produces
  @Singleton
  @DefaultBean
  TimeMeter time() {
    return TimeMeter.SYSTEM_NANOTIME;
  }
}
