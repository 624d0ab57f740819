package nz.enrolment.analytics.generalise;

import java.time.YearMonth;
import java.util.UUID;

/// What is added to counters, and never kept.
public sealed interface Countable permits Generalised, Journey {

  /// The tenant.
  UUID practice();

  /// In which it is counted.
  YearMonth month();
}
