package nz.enrolment.address.index.search.lookup;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import nz.enrolment.address.index.file.Layout;

/// The roads that are in any of several lists, written as one more list of the form that the file
/// has: few as numbers, many as bits.
final class UnitedRoads {
  private final int roads;
  private final MemorySegment list;
  private final int[] few = new int[128];
  private final RoadStream stream = new RoadStream();
  private int count;
  private boolean isFew = true;

  UnitedRoads(int roads) {
    this.roads = roads;
    int bytes = Math.max(Layout.bitsLength(roads), Layout.U24 * few.length) + Layout.U32;
    this.list = Arena.ofAuto().allocate(bytes, 8);
  }

  void clear() {
    count = 0;
    isFew = true;
  }

  /// Adds the list of the key at a position.
  void add(PostingLists lists, int at) {
    lists.read(at, stream);
    if (isFew && (stream.isBits() || count + stream.size() > few.length)) {
      becomeMany();
    }
    if (stream.isBits()) {
      addBits();
    } else {
      for (int road = stream.next(); road != RoadStream.END; road = stream.next()) {
        add(road);
      }
    }
  }

  /// Sets a stream before what was added.
  void read(RoadStream united) {
    if (isFew) {
      united.setListed(list, 0, writeFew());
    } else {
      united.setBits(list, 0, Math.min(count, roads), roads);
    }
  }

  private void addBits() {
    for (int word = 0; word < Layout.bitsLength(roads) / 8; word++) {
      Layout.putU64(list, 8L * word, Layout.u64(list, 8L * word) | stream.bits(word));
    }
    count += stream.size();
  }

  private void add(int road) {
    if (isFew) {
      few[count] = road;
    } else {
      setBit(road);
    }
    count++;
  }

  private void setBit(int road) {
    long word = 8L * (road >>> 6);
    Layout.putU64(list, word, Layout.u64(list, word) | 1L << road);
  }

  private void becomeMany() {
    isFew = false;
    list.fill((byte) 0);
    for (int i = 0; i < count; i++) {
      setBit(few[i]);
    }
  }

  /// Gives how many different ones there are.
  private int writeFew() {
    Arrays.sort(few, 0, count);
    int written = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || few[i] != few[i - 1]) {
        Layout.putU32(list, (long) Layout.U24 * written++, few[i]);
      }
    }
    return written;
  }
}
