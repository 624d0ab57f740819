package nz.enrolment.address.index.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes of a section while it grows. Numbers are little-endian.
public final class Bytes {
  private ByteBuffer buffer;

  /// @param expected how many bytes to make room for at first
  public Bytes(int expected) {
    buffer =
        ByteBuffer.allocate(expected + 2 * IndexFormat.ALIGNMENT).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Appends a byte; `value` from 0 to 255.
  public Bytes u8(int value) {
    room(1).put((byte) value);
    return this;
  }

  /// Appends two bytes; `value` from 0 to 65,535.
  public Bytes u16(int value) {
    room(2).putShort((short) value);
    return this;
  }

  /// Appends three bytes; `value` from 0 to 16,777,215.
  public Bytes u24(int value) {
    room(3).putShort((short) value).put((byte) (value >>> 16));
    return this;
  }

  /// Appends four bytes.
  public Bytes u32(int value) {
    room(4).putInt(value);
    return this;
  }

  /// Appends eight bytes.
  public Bytes u64(long value) {
    room(8).putLong(value);
    return this;
  }

  /// Appends bytes as they are, from one of them on.
  public Bytes bytes(byte[] bytes, int from) {
    room(bytes.length - from).put(bytes, from, bytes.length - from);
    return this;
  }

  /// How many bytes there are.
  public int length() {
    return buffer.position();
  }

  /// A view of all that was appended and the zeros behind it, from its first byte; no copy.
  ByteBuffer paddedView() {
    int padded = (int) IndexFormat.padded(length());
    var roomy = room(padded - length());
    return roomy.duplicate().position(0).limit(padded);
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int capacity =
          Math.max(
              buffer.position() + bytes,
              (int) Math.min(Integer.MAX_VALUE - 16, buffer.capacity() * 2L));
      var larger =
          ByteBuffer.wrap(Arrays.copyOf(buffer.array(), capacity)).order(ByteOrder.LITTLE_ENDIAN);
      buffer = larger.position(buffer.position());
    }
    return buffer;
  }
}
