package nz.enrolment.intake.erase;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/// A sweep when a test says so: what is there afterwards, it has left.
@Singleton
public class SweepNow {
  private final Sweep sweep;

  @Inject
  SweepNow(Sweep sweep) {
    this.sweep = sweep;
  }

  /// Returns when it is over, and fails if it did.
  public void run() {
    sweep.sweep();
  }
}
