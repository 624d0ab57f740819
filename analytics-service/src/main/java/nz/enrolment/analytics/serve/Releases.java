package nz.enrolment.analytics.serve;

import java.util.List;
import nz.enrolment.analytics.release.Counts;

/// The releases of several periods, in order.
record Releases(List<Counts> releases) {}
