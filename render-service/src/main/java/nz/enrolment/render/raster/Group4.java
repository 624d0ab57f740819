package nz.enrolment.render.raster;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Writes bilevel rows as ITU-T T.6 ("CCITT Group 4") has them: each row as what differs from the
/// row above it, the first from a white one.
///
/// A row is looked at as its *changes*: the places where the colour changes, ascending; it starts
/// white, so those with an even index turn black. `a` and `b` are the standard's names: `a` in the
/// row to be coded, `b` in the row above.
final class Group4 {
  private static final int PASS = RunCodes.code("0001");
  private static final int HORIZONTAL = RunCodes.code("001");
  private static final int[] VERTICAL = {
    RunCodes.code("0000010"),
    RunCodes.code("000010"),
    RunCodes.code("010"),
    RunCodes.code("1"),
    RunCodes.code("011"),
    RunCodes.code("000011"),
    RunCodes.code("0000011")
  };
  private static final int END_OF_LINE = RunCodes.code("000000000001");
  private static final int FURTHEST = 3;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] rows;
  private final int width;
  private final int stride;
  private final BitSink sink = new BitSink();
  private int[] above;
  private int[] current;

  private Group4(byte[] rows, int width) {
    this.rows = rows;
    this.width = width;
    this.stride = (width + 7) / 8;
    this.above = new int[width + 4];
    this.current = new int[width + 4];
    Arrays.fill(above, 0, 4, width);
  }

  /// A block that stands for itself, with its end marked.
  ///
  /// @param rows one bit a dot, 1 is black, highest bit first, each row filled up to a byte
  /// @param width of a row, in dots
  /// @param from the first row
  /// @param to after the last row
  static byte[] encode(byte[] rows, int width, int from, int to) {
    Group4 block = new Group4(rows, width);
    for (int y = from; y < to; y++) {
      block.add(y);
    }
    block.sink.write(END_OF_LINE);
    block.sink.write(END_OF_LINE);
    return block.sink.bytes();
  }

  private void add(int y) {
    findChanges(y * stride);
    addChanges();
    int[] spare = above;
    above = current;
    current = spare;
  }

  /// Ends with the width, four times, so that whoever looks ahead finds it.
  private void findChanges(int start) {
    int count = 0;
    int last = 0;
    for (int i = 0; i < stride; i++) {
      if (last == 0 && i + 8 <= stride && (long) EIGHT_BYTES.get(rows, start + i) == 0) {
        i += 7; // most of a page is white
        continue;
      }
      int dots = rows[start + i] & 0xff;
      int changes = dots ^ (dots >> 1 | last << 7);
      last = dots & 1;
      while (changes != 0) {
        int bit = Integer.numberOfLeadingZeros(changes) - 24;
        changes &= ~(0x80 >> bit);
        current[count++] = i * 8 + bit;
      }
    }
    while (count > 0 && current[count - 1] >= width) {
      count--;
    }
    Arrays.fill(current, count, Math.min(count + 4, current.length), width);
  }

  private void addChanges() {
    int a = 0;
    int b = 0;
    int at = -1;
    while (at < width) {
      b = after(at, a & 1, b);
      int a1 = current[a];
      int distance = a1 - above[b];
      if (above[b + 1] < a1) {
        sink.write(PASS);
        at = above[b + 1];
      } else if (Math.abs(distance) <= FURTHEST) {
        sink.write(VERTICAL[distance + FURTHEST]);
        at = a1;
        a++;
      } else {
        int a2 = current[a + 1];
        sink.write(HORIZONTAL);
        RunCodes.write(sink, a1 - Math.max(at, 0), (a & 1) == 1);
        RunCodes.write(sink, a2 - a1, (a & 1) == 0);
        at = a2;
        a += 2;
      }
    }
  }

  /// The index of the first change above that lies after `at` and changes to the other colour.
  private int after(int at, int colour, int hint) {
    int b = Math.max(0, hint - 2);
    b += (b & 1) == colour ? 0 : 1;
    while (above[b] <= at && above[b] < width) {
      b += 2;
    }
    return b;
  }
}
