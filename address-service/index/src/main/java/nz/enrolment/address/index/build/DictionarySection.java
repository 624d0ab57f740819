package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SortedMap;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;

/// A dictionary: sorted keys, each with its ascending list of roads.
final class DictionarySection {
  private final SortedMap<String, IntList> entries;
  private final int roads;

  /// @param roads how many roads there are at all: it decides which lists are kept as bits
  DictionarySection(SortedMap<String, IntList> entries, int roads) {
    this.entries = entries;
    this.roads = roads;
  }

  Bytes bytes() {
    var bytes = new Bytes(1 << 20).u32(entries.size());
    int keyEnd = 0;
    for (String key : entries.keySet()) bytes.u32(keyEnd += utf8(key).length);
    int listEnd = 0;
    for (IntList list : entries.values()) bytes.u32(listEnd += length(list));
    entries.keySet().forEach(key -> bytes.bytes(utf8(key)));
    entries.values().forEach(list -> append(bytes, list));
    return bytes;
  }

  private int length(IntList list) {
    return 4 + (Layout.isBits(list.size(), roads) ? 8 * words() : Layout.LISTED * list.size());
  }

  private void append(Bytes bytes, IntList list) {
    bytes.u32(list.size());
    if (Layout.isBits(list.size(), roads)) {
      appendBits(bytes, list);
    } else {
      for (int i = 0; i < list.size(); i++) bytes.u24(list.get(i));
    }
  }

  private void appendBits(Bytes bytes, IntList list) {
    var bits = new BitSet(roads);
    for (int i = 0; i < list.size(); i++) bits.set(list.get(i));
    long[] set = bits.toLongArray();
    for (int word = 0; word < words(); word++) bytes.u64(word < set.length ? set[word] : 0);
  }

  private int words() {
    return (roads + 63) / 64;
  }

  private static byte[] utf8(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
