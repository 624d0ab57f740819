package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.Layout;

/// A section of lists of roads, one for each key of a section of keys.
final class Lists {
  private final MemorySegment section;
  private final int roads;
  private final long first;

  Lists(MemorySegment section, int roads) {
    this.section = section;
    this.roads = roads;
    this.first = 4 + (long) Layout.U32 * Layout.u32(section, 0);
  }

  /// How many roads the list of the key at a position has.
  int size(int at) {
    return Layout.u32(section, start(at));
  }

  /// Sets a stream before the list of the key at a position.
  void read(int at, RoadStream stream) {
    stream.set(section, start(at), roads);
  }

  private long start(int at) {
    return first + (at == 0 ? 0 : Layout.u32(section, (long) Layout.U32 * at));
  }
}
