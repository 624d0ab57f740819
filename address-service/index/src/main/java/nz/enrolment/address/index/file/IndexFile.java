package nz.enrolment.address.index.file;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// An index file, mapped into memory for reading.
///
/// The mapping is released when nobody refers to it any more and never by hand: closing it under a
/// reader would fail that reader's search. The file must not be shortened while it is mapped (the
/// process would die with SIGBUS); [IndexWriter] replaces files and never changes them.
public final class IndexFile {
  private static final int BUFFER_BYTES = 1 << 18;

  private final MemorySegment whole;
  private final Header header;

  private IndexFile(MemorySegment whole, Header header) {
    this.whole = whole;
    this.header = header;
  }

  /// Maps a file after checking its header, in time that does not grow with its size. For the
  /// checksums of the sections see [#verify].
  ///
  /// @throws IndexRefused when the file is not an index, too old, too new, truncated, or its header
  ///   corrupted
  public static IndexFile open(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var header = Header.read(file, channel);
      var whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return new IndexFile(whole, header);
    }
  }

  /// Reads the whole file and compares every checksum. It reads through the channel, where a file
  /// cut short is an error and not a signal.
  ///
  /// @throws IndexRefused as [#open] does, and when the bytes of a section are not those that were
  ///   written
  public static void verify(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var header = Header.read(file, channel);
      for (IndexSection section : IndexSection.values()) {
        verify(file, channel, header, section);
      }
    }
  }

  /// The bytes of a section and the zeros behind it.
  public MemorySegment section(IndexSection section) {
    return whole.asSlice(header.start(section), IndexFormat.padded(header.length(section)));
  }

  /// How many bytes a section has, without the zeros behind it.
  public long bytes(IndexSection section) {
    return header.length(section);
  }

  /// Sixteen hexadecimal digits: two files with different content have different generations.
  public String generation() {
    return header.generation();
  }

  /// Bytes of the whole file.
  public long length() {
    return whole.byteSize();
  }

  private static void verify(Path file, FileChannel channel, Header header, IndexSection section)
      throws IOException {
    long start = header.start(section);
    long end = start + IndexFormat.padded(header.length(section));
    int found = checksum(file, channel, start, end);
    int expected = header.checksum(section);
    if (found != expected) {
      throw new IndexRefused.Corrupted(
          file,
          "section " + section,
          start,
          Integer.toHexString(expected),
          Integer.toHexString(found));
    }
  }

  private static int checksum(Path file, FileChannel channel, long start, long end)
      throws IOException {
    var crc = new CRC32C();
    var buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    for (long at = start; at < end; at += buffer.limit()) {
      buffer.clear().limit((int) Math.min(BUFFER_BYTES, end - at));
      if (channel.read(buffer, at) < 0) {
        throw new IndexRefused.Truncated(file, end, at);
      }
      crc.update(buffer.flip());
    }
    return (int) crc.getValue();
  }
}
