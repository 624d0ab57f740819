package nz.enrolment.render.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One page's tags (TIFF 6.0, section 2), little-endian. Tags are to be given in ascending order.
///
/// ```
/// directory = count:2 entry* next:4 values
/// entry     = tag:2 type:2 count:4 value:4      or where the value lies, when it needs more
/// ```
final class Directory {
  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private final List<Entry> entries = new ArrayList<>();

  /// @param value its bytes as they lie in the file
  private record Entry(int tag, int type, int count, byte[] value) {}

  /// Up to 65,535.
  Directory number(int tag, int value) {
    return add(tag, SHORT, 1, buffer(2).putShort((short) value));
  }

  Directory large(int tag, int value) {
    return large(tag, List.of(value));
  }

  Directory large(int tag, List<Integer> values) {
    ByteBuffer bytes = buffer(4 * values.size());
    values.forEach(bytes::putInt);
    return add(tag, LONG, values.size(), bytes);
  }

  Directory pair(int tag, int first, int second) {
    return add(tag, SHORT, 2, buffer(4).putShort((short) first).putShort((short) second));
  }

  /// A fraction that is whole.
  Directory fraction(int tag, int value) {
    return add(tag, RATIONAL, 1, buffer(8).putInt(value).putInt(1));
  }

  Directory text(int tag, String ascii) {
    byte[] bytes = (ascii + '\0').getBytes(StandardCharsets.US_ASCII);
    return add(tag, ASCII, bytes.length, buffer(bytes.length).put(bytes));
  }

  private Directory add(int tag, int type, int count, ByteBuffer value) {
    entries.add(new Entry(tag, type, count, value.array()));
    return this;
  }

  /// Where in it the offset of the next directory stands; 0 is the last.
  int link() {
    return 2 + 12 * entries.size();
  }

  /// @param start where in the file it will lie
  byte[] bytes(int start) {
    int size = link() + 4 + entries.stream().mapToInt(Directory::outside).sum();
    ByteBuffer bytes = buffer(size).putShort((short) entries.size());
    int values = link() + 4;
    for (Entry entry : entries) {
      bytes.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
      if (outside(entry) == 0) {
        bytes.put(entry.value()).position(bytes.position() + 4 - entry.value().length);
      } else {
        bytes.putInt(start + values).put(values, entry.value());
        values += outside(entry);
      }
    }
    return bytes.array();
  }

  /// The room that a value takes beside its entry: none when it fits in there, otherwise even.
  private static int outside(Entry entry) {
    int length = entry.value().length;
    return length <= 4 ? 0 : length + length % 2;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
