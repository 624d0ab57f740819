package nz.enrolment.address.index.search;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A few searches that wait to be used again, whichever thread comes: with virtual threads one for
/// each would be too many.
final class Searches {
  private static final int KEPT = 16;

  private final AtomicReferenceArray<@Nullable Search> waiting = new AtomicReferenceArray<>(KEPT);
  private final Supplier<Search> another;

  Searches(Supplier<Search> another) {
    this.another = another;
  }

  Search take() {
    for (int i = 0; i < KEPT; i++) {
      if (waiting.get(i) == null) {
        continue;
      }
      var search = waiting.getAndSet(i, null);
      if (search != null) {
        return search;
      }
    }
    return another.get();
  }

  /// A search that failed is not given back, and so not used again.
  void giveBack(Search search) {
    for (int i = 0; i < KEPT; i++) {
      if (waiting.compareAndSet(i, null, search)) {
        return;
      }
    }
  }
}
