package nz.enrolment.shell.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// A file that is there whole or not at all. It is written beside its place, and when it is closed
/// before it is [kept][#keep], nothing of it is left.
public final class DurableFile implements Closeable {
  private final Path part;
  private final Path target;
  private final Path directory;
  private final FileChannel channel;

  private DurableFile(Path part, Path target, FileChannel channel) {
    this.part = part;
    this.target = target.toAbsolutePath();
    this.directory = parent(this.target);
    this.channel = channel;
  }

  /// @param part where it is written: in the directory of its place, and nobody else's
  /// @param target its place, in a directory that is there
  public static DurableFile open(Path part, Path target) throws IOException {
    var channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new DurableFile(part, target, channel);
  }

  /// Adds bytes to its end.
  public void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// Puts it into its place. Returns when it would survive a loss of power there; its directory may
  /// be as new as the file.
  public void keep() throws IOException {
    channel.force(true);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    sync(directory);
    sync(parent(directory));
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(
        path.getParent(), "a file is in a directory, and that in another");
  }

  /// A new name is safe when its directory is.
  private static void sync(Path directory) throws IOException {
    try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(part);
    }
  }
}
