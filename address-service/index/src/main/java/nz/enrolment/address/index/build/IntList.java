package nz.enrolment.address.index.build;

import java.util.Arrays;

/// A list of numbers that grows, without an object for each.
final class IntList {
  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /// Adds unless it was the last to be added; so a list stays ascending and distinct when it is fed
  /// in order.
  void addOnce(int value) {
    if (size == 0 || values[size - 1] != value) {
      add(value);
    }
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }
}
