package nz.enrolment.journal.consume;

import java.util.List;

/// What stands in a consumer's inbox for a record's key: always the same for the same key, and
/// another for another.
///
/// There are several while a secret is rotated: what is handled is written under the first, and has
/// been handled if it is found under any. Processes that know the same ones in another order handle
/// no record twice; one that does not know what another writes under would.
@FunctionalInterface
public interface InboxKeys {
  /// The key itself.
  InboxKeys CLEAR = List::of;

  /// One at least.
  List<String> of(String key);
}
