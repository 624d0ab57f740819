package nz.enrolment.analytics.count;

import java.util.UUID;

/// Whose people a counter counts.
public sealed interface Owner {

  /// A practice's.
  record Practice(UUID id) implements Owner {}

  /// Those of the practices of a group.
  record Group(String name) implements Owner {}
}
