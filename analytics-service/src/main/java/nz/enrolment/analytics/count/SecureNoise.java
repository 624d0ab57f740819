package nz.enrolment.analytics.count;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/// What production draws noise from, and tells the time by. There is no setting for either.
class SecureNoise {

  @Produces
  @Singleton
  Noise noise() {
    return new TwoSidedGeometric(new SecureRandom());
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
