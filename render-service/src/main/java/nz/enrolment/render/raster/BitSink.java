package nz.enrolment.render.raster;

import java.util.Arrays;

/// Bytes that grow bit by bit, the highest bit of each byte first.
final class BitSink {
  private byte[] bytes = new byte[1 << 14];
  private int length;
  private long pending;
  private int pendingBits;

  /// @param code as in [RunCodes]: number of bits, then the bits
  void write(int code) {
    int bits = code >>> 16;
    pending = pending << bits | (code & 0xffff);
    pendingBits += bits;
    while (pendingBits >= 8) {
      pendingBits -= 8;
      add((byte) (pending >>> pendingBits));
    }
  }

  private void add(byte b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = b;
  }

  /// What was written, the last byte filled up with zeros.
  byte[] bytes() {
    if (pendingBits > 0) {
      write(8 - pendingBits << 16);
    }
    return Arrays.copyOf(bytes, length);
  }
}
