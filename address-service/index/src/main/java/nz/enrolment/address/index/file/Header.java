package nz.enrolment.address.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The header of an index file whose magic, version, length and checksum have been found right.
final class Header {
  private final ByteBuffer bytes;

  private Header(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /// Reads and checks a header; fails with the [IndexRefused] that says what is wrong.
  static Header read(Path file, FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(IndexFormat.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {}
    var header = new Header(bytes.flip());
    header.checkBeginning(file);
    header.checkLength(file, channel.size());
    header.checkBytes(file);
    return header;
  }

  long start(IndexSection section) {
    return bytes.getLong(IndexFormat.entryAt(section));
  }

  long length(IndexSection section) {
    return bytes.getLong(IndexFormat.entryAt(section) + 8);
  }

  int checksum(IndexSection section) {
    return bytes.getInt(IndexFormat.entryAt(section) + 16);
  }

  /// Sixteen hexadecimal digits that differ between different files: the header holds the checksum
  /// of every section.
  String generation() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Magic, name and version come before all else: what follows them may differ in other versions.
  private void checkBeginning(Path file) throws IndexRefused {
    int known = Math.min(bytes.limit(), IndexFormat.VERSION_AT);
    if (known == 0 || !Arrays.equals(bytes.array(), 0, known, beginning(), 0, known)) {
      throw new IndexRefused.NotAnIndex(file);
    }
    if (bytes.limit() < IndexFormat.ENTRIES_AT) {
      throw new IndexRefused.Truncated(file, IndexFormat.HEADER_BYTES, bytes.limit());
    }
    int version = bytes.getInt(IndexFormat.VERSION_AT);
    if (Integer.compareUnsigned(version, IndexFormat.VERSION) < 0) {
      throw new IndexRefused.TooOld(file, version);
    }
    if (version != IndexFormat.VERSION) {
      throw new IndexRefused.TooNew(file, version);
    }
  }

  private void checkLength(Path file, long found) throws IndexRefused {
    long expected = bytes.getLong(IndexFormat.LENGTH_AT);
    if (found < expected || found < IndexFormat.HEADER_BYTES) {
      throw new IndexRefused.Truncated(file, Math.max(expected, IndexFormat.HEADER_BYTES), found);
    }
    if (found > expected) {
      throw new IndexRefused.Corrupted(
          file, "end", expected, expected + " bytes", found + " bytes");
    }
  }

  private void checkBytes(Path file) throws IndexRefused {
    int expected = bytes.getInt(IndexFormat.CHECKSUM_AT);
    byte[] copy = bytes.array().clone();
    Arrays.fill(copy, IndexFormat.CHECKSUM_AT, IndexFormat.CHECKSUM_AT + 4, (byte) 0);
    var crc = new CRC32C();
    crc.update(copy);
    int found = (int) crc.getValue();
    if (found != expected) {
      throw new IndexRefused.Corrupted(
          file, "header", 0, Integer.toHexString(expected), Integer.toHexString(found));
    }
  }

  private static byte[] beginning() {
    byte[] beginning = Arrays.copyOf(IndexFormat.MAGIC, IndexFormat.VERSION_AT);
    System.arraycopy(
        IndexFormat.NAME, 0, beginning, IndexFormat.MAGIC.length, IndexFormat.NAME.length);
    return beginning;
  }
}
