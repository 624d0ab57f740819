package nz.enrolment.address.index.read;

import java.util.Arrays;

/// A map from positive ids to non-negative numbers, without an object for each of two million
/// entries (open addressing).
public final class IntMap {
  /// What [#get] gives for an id that was never put.
  public static final int ABSENT = -1;

  private int[] keys = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  /// Puts a value unless the id has one already; true when it was put.
  public boolean putIfAbsent(int id, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(keys, id);
    if (keys[slot] != 0) {
      return false;
    }
    keys[slot] = id;
    values[slot] = value;
    size++;
    return true;
  }

  /// The value of an id, or [#ABSENT].
  public int get(int id) {
    int slot = slot(keys, id);
    return keys[slot] == 0 ? ABSENT : values[slot];
  }

  private static int slot(int[] keys, int id) {
    int slot = (id * 0x9E3779B1) >>> 7 & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != id) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = Arrays.copyOf(values, oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] == 0) {
        continue;
      }
      int slot = slot(keys, oldKeys[i]);
      keys[slot] = oldKeys[i];
      values[slot] = oldValues[i];
    }
  }
}
