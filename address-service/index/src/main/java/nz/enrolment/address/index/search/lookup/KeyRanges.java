package nz.enrolment.address.index.search.lookup;

import java.util.Arrays;

/// Ranges of positions in a section of keys; they may overlap.
public final class KeyRanges {
  private int[] bounds = new int[64];
  private int count;
  private int keys;

  void clear() {
    count = 0;
    keys = 0;
  }

  /// Adds one that is not empty.
  void add(int from, int to) {
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * count);
    }
    bounds[count++] = from;
    bounds[count++] = to;
    keys += to - from;
  }

  /// How many positions there are, each counted as often as it was added.
  int keys() {
    return keys;
  }

  /// At most how many roads their lists have, each counted as often as it comes.
  int roads(PostingLists lists) {
    long roads = 0;
    for (int i = 0; i < count; i += 2) {
      roads += lists.sizes(bounds[i], bounds[i + 1]);
    }
    return (int) Math.min(RoadStream.END - 1, roads);
  }

  /// Whether a position is in one of them.
  public boolean has(int at) {
    for (int i = 0; i < count; i += 2) {
      if (at >= bounds[i] && at < bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /// Sets a stream before their roads; there may be at most [RoadStream#MOST_PARTS] positions.
  void readSideBySide(PostingLists lists, RoadStream stream) {
    stream.setAny();
    for (int i = 0; i < count; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) {
        stream.addPart(lists, at);
      }
    }
  }

  /// Unites their roads.
  UnitedRoads unite(PostingLists lists, UnitedRoads united) {
    for (int i = 0; i < count; i += 2) {
      for (int at = bounds[i]; at < bounds[i + 1]; at++) {
        united.add(lists, at);
      }
    }
    return united;
  }
}
