package nz.enrolment.address.index.read;

import java.util.ArrayList;
import java.util.List;

/// Counts the rows that could not be read and stops the reading when there are too many: a wrong
/// file should not become an index.
public final class BadRows {
  private static final int KEPT = 20;

  private final int limit;
  private final List<BadRow> first = new ArrayList<>();
  private int count;

  /// @param limit how many bad rows are borne
  public BadRows(int limit) {
    this.limit = limit;
  }

  /// Counts one; fails with the latest as the reason once there are more than the limit.
  public void add(BadRow row) throws UnreadableAddresses {
    if (first.size() < KEPT) {
      first.add(row);
    }
    if (++count > limit) {
      throw new UnreadableAddresses("more than " + limit + " bad rows, the last was " + row);
    }
  }

  /// How many there were.
  public int count() {
    return count;
  }

  /// The first twenty of them.
  public List<BadRow> first() {
    return List.copyOf(first);
  }
}
