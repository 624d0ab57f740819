package nz.enrolment.analytics.release;

import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Table;

/// Decides what of a table may be shown.
@FunctionalInterface
public interface ShowRule {

  /// The table as it may be shown.
  Shown show(NoisyCounts counts, Table table);
}
