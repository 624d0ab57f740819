package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// A list of three-byte numbers in the file.
final class ListedRoads implements RoadStream {
  private final MemorySegment section;
  private final long start;
  private final int size;
  private int position = -1;

  ListedRoads(MemorySegment section, long start, int size) {
    this.section = section;
    this.start = start;
    this.size = size;
  }

  @Override
  public int next() {
    return ++position < size ? road(position) : END;
  }

  /// Gallops: steps of 1, 2, 4 … until the target is passed, then halves the last step.
  @Override
  public int advance(int target) {
    int below = position;
    int step = 1;
    while (below + step < size && road(below + step) < target) {
      below += step;
      step <<= 1;
    }
    int above = Math.min(size, below + step);
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (road(middle) < target) below = middle;
      else above = middle;
    }
    position = above;
    return position < size ? road(position) : END;
  }

  @Override
  public int size() {
    return size;
  }

  private int road(int index) {
    return Layout.u24(section, start + (long) Layout.LISTED * index);
  }
}
