package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import nz.enrolment.address.index.file.Layout;

/// A dictionary section: sorted keys, each with its list of roads. Keys are found by halving.
final class Dictionary {
  private final MemorySegment section;
  private final int roads;
  private final int size;
  private final long keys;
  private final long lists;

  Dictionary(MemorySegment section, int roads) {
    this.section = section;
    this.roads = roads;
    this.size = Layout.u32(section, 0);
    this.keys = 4 + 8L * size;
    this.lists = keys + (size == 0 ? 0 : Layout.u32(section, 4L * size));
  }

  int size() {
    return size;
  }

  /// The position of a key, or -1.
  int find(byte[] key) {
    int at = firstNotBelow(key);
    return at < size && keyLength(at) == key.length && beginsWith(at, key) ? at : -1;
  }

  /// The position of the first key that is not below `key` in the order of bytes.
  int firstNotBelow(byte[] key) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compare(middle, key) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /// The end (exclusive) of the keys from `from` that begin with `beginning`.
  int endOf(byte[] beginning, int from) {
    int low = from;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beginsWith(middle, beginning)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  int keyLength(int at) {
    return (int) (keyEnd(at) - keyStart(at));
  }

  /// Byte `index` of a key, 0 to 255, or -1 behind its end.
  int keyByte(int at, int index) {
    long position = keyStart(at) + index;
    return position < keyEnd(at) ? section.get(ValueLayout.JAVA_BYTE, keys + position) & 0xff : -1;
  }

  /// The roads filed under the key at a position.
  RoadStream roads(int at) {
    long start = lists + (at == 0 ? 0 : Layout.u32(section, 4L * (size + at)));
    int count = Layout.u32(section, start);
    return Layout.isBits(count, roads)
        ? new BitRoads(section, start + 4, count, roads)
        : new ListedRoads(section, start + 4, count);
  }

  private int compare(int at, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      int difference = keyByte(at, i) - (key[i] & 0xff);
      if (difference != 0) return difference;
    }
    return keyLength(at) - key.length;
  }

  private boolean beginsWith(int at, byte[] beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (keyByte(at, i) != (beginning[i] & 0xff)) return false;
    }
    return true;
  }

  private long keyStart(int at) {
    return at == 0 ? 0 : Layout.u32(section, 4L * at);
  }

  private long keyEnd(int at) {
    return Layout.u32(section, 4L * (at + 1));
  }
}
