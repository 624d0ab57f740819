package nz.enrolment.intake.upload;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import nz.enrolment.shell.file.DurableFile;
import nz.enrolment.shell.file.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the content of files is: `ab/abcd…`, each under its id, in one directory that all replicas
/// share.
@Singleton
class UploadStore {
  private static final int CHUNK = 64 * 1024;

  private final Path root;

  /// @param root is created when it is not there
  @Inject
  UploadStore(@ConfigProperty(name = "intake.files.folder") Path root) {
    this.root = root;
  }

  /// What was written, and would survive a loss of power.
  ///
  /// @param sha256 hexadecimal
  record Written(long bytes, String sha256) {}

  /// Writes the content as it comes.
  ///
  /// @throws IOException when it cannot be read to its end, or not written; nothing of it is left
  Written write(UUID id, InputStream content) throws IOException {
    Path target = path(id);
    Files.createDirectories(target.getParent());
    try (DurableFile file = DurableFile.open(part(id), target)) {
      Written written = copy(content, file);
      file.keep();
      return written;
    }
  }

  private static Written copy(InputStream content, DurableFile file) throws IOException {
    MessageDigest digester = Sha256.digester();
    long bytes = 0;
    byte[] chunk = new byte[CHUNK];
    for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
      bytes += read;
      digester.update(chunk, 0, read);
      file.write(ByteBuffer.wrap(chunk, 0, read));
    }
    return new Written(bytes, Sha256.of(digester).hex());
  }

  /// Deletes the content, if there is any.
  void delete(UUID id) throws IOException {
    Files.deleteIfExists(part(id));
    Files.deleteIfExists(path(id));
  }

  private Path part(UUID id) {
    return path(id).resolveSibling(id + ".part");
  }

  /// Where the content is.
  Path path(UUID id) {
    return root.resolve(id.toString().substring(0, 2)).resolve(id.toString());
  }
}
