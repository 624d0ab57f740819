package nz.enrolment.render.keep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Files under the hash of their content: `ab/abcd….` in one directory, which several processes may
/// share.
public final class FileStore {
  private static final String PART = ".part";

  private final Path root;

  /// @param root is created when it is not there
  public FileStore(Path root) {
    this.root = root;
  }

  /// Returns when the content would survive a loss of power. Doing it again changes nothing but the
  /// time of the file.
  public Digest put(byte[] content) throws IOException {
    Digest digest = Digest.of(content);
    Path directory = Files.createDirectories(path(digest).getParent());
    Path part = Files.createTempFile(directory, digest.hex(), PART);
    try {
      write(content, part);
      Files.move(part, path(digest), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    sync(directory);
    sync(root);
    return digest;
  }

  private static void write(byte[] content, Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /// A new name is safe when its directory is.
  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// The content, unless there is none under that digest, or it is not what it should be.
  public Optional<byte[]> get(Digest digest) throws IOException {
    try {
      byte[] content = Files.readAllBytes(path(digest));
      return Digest.of(content).equals(digest) ? Optional.of(content) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Forgets the content.
  public void delete(Digest digest) throws IOException {
    Files.deleteIfExists(path(digest));
  }

  /// What was last put before that instant, whether somebody refers to it or not; parts of broken
  /// writes are deleted on the way.
  List<Digest> putBefore(Instant instant) throws IOException {
    Files.createDirectories(root);
    try (Stream<Path> files = Files.walk(root, 2)) {
      List<Path> old =
          files.filter(Files::isRegularFile).filter(file -> isOlder(file, instant)).toList();
      for (Path part : old.stream().filter(FileStore::isPart).toList()) {
        Files.deleteIfExists(part);
      }
      return old.stream().filter(file -> !isPart(file)).map(FileStore::digest).toList();
    }
  }

  private static boolean isPart(Path file) {
    return file.toString().endsWith(PART);
  }

  private static Digest digest(Path file) {
    return new Digest(file.getFileName().toString());
  }

  private static boolean isOlder(Path file, Instant instant) {
    try {
      return Files.getLastModifiedTime(file).compareTo(FileTime.from(instant)) < 0;
    } catch (IOException _) {
      return false; // gone meanwhile
    }
  }

  private Path path(Digest digest) {
    return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }
}
