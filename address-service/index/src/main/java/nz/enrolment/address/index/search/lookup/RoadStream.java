package nz.enrolment.address.index.search.lookup;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// A list of roads, read in ascending (that is, rank) order. It starts before its first road and is
/// set anew for each use, so that a search makes no garbage.
///
/// One class for every form of list: a call that could go to several classes costs more here than
/// the branches.
public final class RoadStream {
  /// After the last road.
  static final int END = Integer.MAX_VALUE;

  private static final int LISTED = 0;
  private static final int BITS = 1;
  private static final int ALL = 2;
  private static final int ANY = 3;

  /// More lists than this are not read side by side.
  static final int MOST_PARTS = 16;

  private int kind = ALL;
  private MemorySegment segment = MemorySegment.NULL;
  private long start;
  private int size;
  private int roads;
  private int position;

  /// The last road that [#retain] came to.
  private int current;

  private RoadStream[] parts = {};
  private int[] partCurrents = {};
  private int partCount;

  /// Sets it before ascending numbers of three bytes.
  void setListed(MemorySegment numbers, long start, int size) {
    this.kind = LISTED;
    this.segment = numbers;
    this.start = start;
    this.size = size;
    this.position = -1;
    this.current = -1;
  }

  /// Sets it before bits, one for each road.
  ///
  /// @param size at most how many of them are set
  void setBits(MemorySegment bits, long start, int size, int roads) {
    this.kind = BITS;
    this.segment = bits;
    this.start = start;
    this.size = size;
    this.roads = roads;
    this.position = -1;
    this.current = -1;
  }

  /// Sets it before all roads.
  public void setAll(int roads) {
    kind = ALL;
    size = roads;
    position = -1;
    current = -1;
  }

  /// Sets it before the roads that are in any of some lists, which [#addPart] adds.
  void setAny() {
    kind = ANY;
    size = 0;
    position = -1;
    current = -1;
    partCount = 0;
    if (parts.length > 0) {
      return;
    }
    parts = new RoadStream[MOST_PARTS];
    partCurrents = new int[MOST_PARTS];
    for (int i = 0; i < MOST_PARTS; i++) {
      parts[i] = new RoadStream();
    }
  }

  /// One list more, at most [#MOST_PARTS].
  void addPart(PostingLists lists, int at) {
    lists.read(at, parts[partCount]);
    size += parts[partCount].size();
    partCurrents[partCount++] = -1;
  }

  /// At most how many roads there are, to begin with the stream that has the fewest.
  int size() {
    return size;
  }

  /// The next road, or [#END].
  int next() {
    if (kind == LISTED) {
      return ++position < size ? listed(position) : END;
    }
    return advance(position + 1);
  }

  /// The first road that is not below `target` and comes after the current one; or [#END]. The
  /// target must lie above the current road.
  int advance(int target) {
    if (kind == BITS) {
      return bit(target);
    }
    if (kind == LISTED) {
      return gallop(target);
    }
    if (kind == ANY) {
      return any(target);
    }
    position = target;
    return target < size ? target : END;
  }

  /// Takes the next roads, as many as there is room for, and gives how many.
  public int take(int[] into) {
    if (kind == LISTED) {
      return takeListed(into);
    }
    int taken = 0;
    while (taken < into.length) {
      int road = advance(position + 1);
      if (road == END) {
        break;
      }
      into[taken++] = road;
    }
    return taken;
  }

  /// Of some ascending roads, all above those that it was given before, leaves those that it has,
  /// and gives how many.
  int retain(int[] some, int count) {
    if (kind == BITS) {
      return retainBits(some, count);
    }
    int left = 0;
    for (int i = 0; i < count && current != END; i++) {
      if (current < some[i]) {
        current = advance(some[i]);
      }
      if (current == some[i]) {
        some[left++] = current;
      }
    }
    return left;
  }

  private int takeListed(int[] into) {
    int from = position + 1;
    int taken = Math.min(into.length, size - from);
    for (int i = 0; i < taken; i++) {
      into[i] = listed(from + i);
    }
    position += Math.max(0, taken);
    return Math.max(0, taken);
  }

  /// Without a branch, because nobody can foresee it.
  private int retainBits(int[] some, int count) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      int road = some[i];
      some[left] = road;
      left += (int) (bits(road >>> 6) >>> road & 1);
    }
    return left;
  }

  boolean isBits() {
    return kind == BITS;
  }

  /// Sixty-four roads of a list of bits at once.
  long bits(int word) {
    return Layout.u64(segment, start + 8L * word);
  }

  /// Steps of 1, 2, 4 … until the target is passed, then halves the last step.
  private int gallop(int target) {
    int below = position;
    int step = 1;
    while (below + step < size && listed(below + step) < target) {
      below += step;
      step <<= 1;
    }
    int above = Math.min(size, below + step);
    while (above - below > 1) {
      int middle = (below + above) >>> 1;
      if (listed(middle) < target) {
        below = middle;
      } else {
        above = middle;
      }
    }
    position = above;
    return above < size ? listed(above) : END;
  }

  private int any(int target) {
    position = END - 1;
    int least = END;
    for (int i = 0; i < partCount; i++) {
      if (partCurrents[i] < target) {
        partCurrents[i] = parts[i].advance(target);
      }
      least = Math.min(least, partCurrents[i]);
    }
    if (least != END) {
      position = least;
    }
    return least;
  }

  private int listed(int index) {
    return Layout.u24(segment, start + (long) Layout.U24 * index);
  }

  private int bit(int target) {
    if (target >= roads) {
      return END;
    }
    int word = target >>> 6;
    long bits = bits(word) & -1L << target;
    int last = (roads - 1) >>> 6;
    while (bits == 0 && word < last) {
      bits = bits(++word);
    }
    if (bits == 0) {
      position = roads;
      return END;
    }
    position = (word << 6) + Long.numberOfTrailingZeros(bits);
    return position;
  }
}
