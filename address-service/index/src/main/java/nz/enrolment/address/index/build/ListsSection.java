package nz.enrolment.address.index.build;

import java.util.BitSet;
import java.util.Collection;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;

/// Ascending lists of roads, one for each key of a section of keys.
final class ListsSection {
  private final Collection<IntList> lists;
  private final int roads;

  /// @param roads how many roads there are at all: it decides which lists are kept as bits
  ListsSection(Collection<IntList> lists, int roads) {
    this.lists = lists;
    this.roads = roads;
  }

  Bytes bytes() {
    var bytes = new Bytes(1 << 20).u32(lists.size());
    int end = 0;
    for (IntList list : lists) {
      bytes.u32(end += length(list));
    }
    lists.forEach(list -> append(bytes, list));
    return bytes;
  }

  private int length(IntList list) {
    return Layout.isBits(list.size(), roads)
        ? Layout.U32 + Layout.bitsLength(roads)
        : Layout.U24 * list.size();
  }

  private void append(Bytes bytes, IntList list) {
    if (Layout.isBits(list.size(), roads)) {
      appendBits(bytes, list);
    } else {
      for (int i = 0; i < list.size(); i++) {
        bytes.u24(list.get(i));
      }
    }
  }

  private void appendBits(Bytes bytes, IntList list) {
    var bits = new BitSet(roads);
    for (int i = 0; i < list.size(); i++) {
      bits.set(list.get(i));
    }
    bytes.u32(list.size());
    long[] set = bits.toLongArray();
    for (int word = 0; word < Layout.bitsLength(roads) / 8; word++) {
      bytes.u64(word < set.length ? set[word] : 0);
    }
  }
}
