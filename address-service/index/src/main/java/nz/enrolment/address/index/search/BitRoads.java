package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// A list kept as bits in the file.
final class BitRoads implements RoadStream {
  private final MemorySegment section;
  private final long start;
  private final int size;
  private final int roads;
  private int current = -1;

  /// @param roads how many roads, and so how many bits, there are
  BitRoads(MemorySegment section, long start, int size, int roads) {
    this.section = section;
    this.start = start;
    this.size = size;
    this.roads = roads;
  }

  @Override
  public int next() {
    return advance(current + 1);
  }

  @Override
  public int advance(int target) {
    if (target >= roads) return END;
    int word = target >>> 6;
    long bits = word(word) & -1L << target;
    int last = (roads - 1) >>> 6;
    while (bits == 0 && word < last) bits = word(++word);
    if (bits == 0) return END;
    current = (word << 6) + Long.numberOfTrailingZeros(bits);
    return current;
  }

  @Override
  public int size() {
    return size;
  }

  private long word(int word) {
    return Layout.u64(section, start + 8L * word);
  }
}
