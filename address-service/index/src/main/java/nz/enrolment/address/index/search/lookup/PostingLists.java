package nz.enrolment.address.index.search.lookup;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// A section of lists of roads, one for each key of a section of keys.
final class PostingLists {
  private final MemorySegment section;
  private final int roads;
  private final long first;

  PostingLists(MemorySegment section, int roads) {
    this.section = section;
    this.roads = roads;
    this.first = Layout.U32 + (long) Layout.U32 * Layout.u32(section, 0);
  }

  /// How many roads the list of the key at a position has.
  int size(int at) {
    int start = start(at);
    int bytes = end(at) - start;
    return isBits(bytes) ? Layout.u32(section, first + start) : bytes / Layout.U24;
  }

  /// At most how many roads the lists of some keys, one behind the other, have together.
  int sizes(int from, int to) {
    return Math.min(roads, (end(to - 1) - start(from)) / Layout.U24);
  }

  /// Sets a stream before the list of the key at a position.
  void read(int at, RoadStream stream) {
    int start = start(at);
    int bytes = end(at) - start;
    long list = first + start;
    if (isBits(bytes)) {
      stream.setBits(section, list + Layout.U32, Layout.u32(section, list), roads);
    } else {
      stream.setListed(section, list, bytes / Layout.U24);
    }
  }

  /// No list of numbers is as long as bits are.
  private boolean isBits(int bytes) {
    return bytes * 8L > roads;
  }

  private int start(int at) {
    return at == 0 ? 0 : end(at - 1);
  }

  private int end(int at) {
    return Layout.u32(section, Layout.U32 + (long) Layout.U32 * at);
  }
}
