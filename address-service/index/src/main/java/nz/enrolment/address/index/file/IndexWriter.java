package nz.enrolment.address.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.zip.CRC32C;

/// Writes an index file: beside its name first, forced to the disk, then renamed, so that nobody
/// ever opens half of one.
public final class IndexWriter {
  private IndexWriter() {}

  /// Writes all sections; an earlier file of that name is replaced in one step, and those who have
  /// it open keep it.
  ///
  /// @throws IllegalArgumentException when a section is missing
  public static void write(Path file, Map<IndexSection, Bytes> sections) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".building");
    try (var channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(channel, sections);
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      forceFolder(folder);
    }
  }

  private static void writeAll(FileChannel channel, Map<IndexSection, Bytes> sections)
      throws IOException {
    var header = ByteBuffer.allocate(IndexFormat.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    long start = IndexFormat.HEADER_BYTES;
    for (IndexSection section : IndexSection.values()) {
      var content = sectionOf(sections, section).paddedView();
      long bytes = sectionOf(sections, section).length();
      header
          .position(IndexFormat.entryAt(section))
          .putLong(start)
          .putLong(bytes)
          .putInt(checksum(content))
          .putInt(0);
      writeFully(channel, content, start);
      start += IndexFormat.padded(bytes);
    }
    writeFully(channel, complete(header, start), 0);
  }

  private static Bytes sectionOf(Map<IndexSection, Bytes> sections, IndexSection section) {
    var bytes = sections.get(section);
    if (bytes == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return bytes;
  }

  private static ByteBuffer complete(ByteBuffer header, long length) {
    header.position(0).put(IndexFormat.MAGIC).put(IndexFormat.NAME);
    header.putInt(IndexFormat.VERSION).putLong(length).putInt(IndexFormat.SECTIONS).putInt(0);
    header.position(0);
    return header.putInt(IndexFormat.CHECKSUM_AT, checksum(header));
  }

  private static int checksum(ByteBuffer bytes) {
    var crc = new CRC32C();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes, long start)
      throws IOException {
    long at = start;
    var left = bytes.duplicate();
    while (left.hasRemaining()) {
      at += channel.write(left, at);
    }
  }

  /// The rename is durable only once its folder is.
  private static void forceFolder(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
