package nz.enrolment.address.index.search.find;

import java.util.Arrays;

/// Roads that were found while looking for something stricter, for each interpretation and manner
/// in the order in which they were found.
final class DeferredRoads {
  /// No interpretation: nothing is kept for it.
  static final int NONE = -1;

  private static final int MODES = MatchMode.values().length;

  private int[] roads = new int[64];
  private int[] keys = new int[64];
  private int count;

  /// For each interpretation, up to which manner all roads are kept.
  private int[] covered = new int[16];

  private int slots;
  private int at;
  private int sought;

  void clear() {
    count = 0;
    slots = 0;
  }

  /// From now on the roads of an interpretation are kept up to a manner.
  void cover(int slot, MatchMode loosest) {
    cover(slot, loosest.ordinal());
  }

  private void cover(int slot, int loosest) {
    if (slot == NONE) {
      return;
    }
    if (slot >= covered.length) {
      covered = Arrays.copyOf(covered, 2 * slot);
    }
    while (slots <= slot) {
      covered[slots++] = NONE;
    }
    covered[slot] = loosest;
  }

  /// They are not, after all.
  void uncover(int slot) {
    cover(slot, NONE);
  }

  boolean covers(int slot, MatchMode mode) {
    return slot < slots && mode.ordinal() <= covered[slot];
  }

  void add(int slot, MatchMode mode, int road) {
    if (slot == NONE) {
      return;
    }
    if (count == roads.length) {
      roads = Arrays.copyOf(roads, 2 * count);
      keys = Arrays.copyOf(keys, 2 * count);
    }
    roads[count] = road;
    keys[count++] = key(slot, mode);
  }

  /// Goes back to the roads of one interpretation and manner; false when there are none.
  boolean start(int slot, MatchMode mode) {
    sought = key(slot, mode);
    at = 0;
    while (at < count && keys[at] != sought) {
      at++;
    }
    return at < count;
  }

  /// The next of them, as many as there is room for; gives how many.
  int next(int[] into) {
    int taken = 0;
    for (; at < count && taken < into.length; at++) {
      if (keys[at] == sought) {
        into[taken++] = roads[at];
      }
    }
    return taken;
  }

  private static int key(int slot, MatchMode mode) {
    return slot * MODES + mode.ordinal();
  }
}
