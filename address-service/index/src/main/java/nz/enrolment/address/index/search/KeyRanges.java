package nz.enrolment.address.index.search;

import java.util.Arrays;

/// Ranges of positions in a section of keys; they may overlap.
final class KeyRanges {
  private int[] bounds = new int[64];
  private int count;
  private int keys;

  void clear() {
    count = 0;
    keys = 0;
  }

  void add(int from, int to) {
    if (count == bounds.length) bounds = Arrays.copyOf(bounds, 2 * count);
    bounds[count++] = from;
    bounds[count++] = to;
    keys += to - from;
  }

  /// Whether the last range is just this position.
  boolean ends(int at) {
    return count > 0 && bounds[count - 2] == at;
  }

  /// How many positions there are, each counted as often as it was added.
  int keys() {
    return keys;
  }

  /// How many roads their lists have, each counted as often as it comes.
  long roads(Lists lists) {
    long roads = 0;
    for (int i = 0; i < count; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) roads += lists.size(at);
    }
    return roads;
  }

  /// Sets a stream before their roads; there may be at most [RoadStream#MOST_PARTS] positions.
  void readSideBySide(Lists lists, RoadStream stream) {
    stream.setAny();
    for (int i = 0; i < count; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) stream.addPart(lists, at);
    }
  }

  /// Unites their roads.
  UnitedRoads unite(Lists lists, UnitedRoads united) {
    for (int i = 0; i < count; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) united.add(lists, at);
    }
    return united;
  }
}
