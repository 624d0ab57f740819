package nz.enrolment.intake.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the content of files is: `ab/abcd…`, each under its id, in one directory that all replicas
/// share.
@Singleton
class UploadStore {
  private static final int CHUNK = 64 * 1024;

  private final Path root;
  private final long largest;

  /// @param root is created when it is not there
  /// @param largest bytes that a file may have
  @Inject
  UploadStore(
      @ConfigProperty(name = "intake.files.folder") Path root,
      @ConfigProperty(name = "intake.files.largest") long largest) {
    this.root = root;
    this.largest = largest;
  }

  /// What became of a file's content.
  sealed interface Written {}

  /// It would survive a loss of power.
  ///
  /// @param sha256 hexadecimal
  record Whole(long bytes, String sha256) implements Written {}

  /// It is larger than a file may be; nothing of it is left.
  record TooLarge() implements Written {}

  /// Writes the content as it comes, no further than a file may be large.
  ///
  /// @throws IOException when it cannot be read to its end, or not written; nothing of it is left
  Written write(UUID id, InputStream content) throws IOException {
    Path directory = Files.createDirectories(path(id).getParent());
    Path part = directory.resolve(id + ".part");
    try {
      Written written = copy(content, part);
      if (written instanceof Whole) {
        Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
        sync(directory);
        sync(root);
      }
      return written;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Written copy(InputStream content, Path part) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    byte[] chunk = new byte[CHUNK];
    try (FileChannel file =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        bytes += read;
        if (bytes > largest) {
          return new TooLarge();
        }
        digest.update(chunk, 0, read);
        write(ByteBuffer.wrap(chunk, 0, read), file);
      }
      file.force(true);
    }
    return new Whole(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static void write(ByteBuffer bytes, FileChannel file) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// A new name is safe when its directory is.
  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Deletes the content, if there is any.
  void delete(UUID id) throws IOException {
    Files.deleteIfExists(path(id).resolveSibling(id + ".part"));
    Files.deleteIfExists(path(id));
  }

  /// Where the content is.
  Path path(UUID id) {
    return root.resolve(id.toString().substring(0, 2)).resolve(id.toString());
  }
}
