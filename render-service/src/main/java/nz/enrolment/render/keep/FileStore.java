package nz.enrolment.render.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.enrolment.shell.file.DurableFile;
import nz.enrolment.shell.file.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files under the hash of their content: `ab/abcd….` in one directory, which several processes may
/// share.
public final class FileStore {
  private static final Logger log = LoggerFactory.getLogger(FileStore.class);
  private static final String PART = ".part";

  // A file system puts names of its own beside these, such as lost+found or .nfs….
  private static final Predicate<String> DIRECTORY =
      Pattern.compile("[0-9a-f]{2}").asMatchPredicate();
  private static final Predicate<String> FILE = Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

  private final Path root;

  /// @param root is created when it is not there
  public FileStore(Path root) {
    this.root = root;
  }

  /// Returns when the content would survive a loss of power. Doing it again changes nothing but the
  /// time of the file.
  public Sha256 put(byte[] content) throws IOException {
    Sha256 digest = Sha256.of(content);
    Path directory = Files.createDirectories(path(digest).getParent());
    Path part = Files.createTempFile(directory, digest.hex(), PART);
    try (DurableFile file = DurableFile.open(part, path(digest))) {
      file.write(ByteBuffer.wrap(content));
      file.keep();
    }
    return digest;
  }

  /// The content, unless there is none under that digest, or it is not what it should be.
  public Optional<byte[]> get(Sha256 digest) throws IOException {
    try {
      byte[] content = Files.readAllBytes(path(digest));
      return Sha256.of(content).equals(digest) ? Optional.of(content) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Whether there is something under that digest.
  public boolean has(Sha256 digest) {
    return Files.exists(path(digest));
  }

  /// Forgets the content.
  public void delete(Sha256 digest) throws IOException {
    Files.deleteIfExists(path(digest));
  }

  /// What was last put before that instant, whether somebody refers to it or not; parts of broken
  /// writes are deleted on the way. Files that this store has not named are left alone.
  ///
  /// @return to be closed; read as it is consumed, one of 256 directories at a time
  Stream<Sha256> putBefore(Instant instant) throws IOException {
    Files.createDirectories(root);
    return Files.list(root)
        .filter(directory -> DIRECTORY.test(name(directory)))
        .flatMap(directory -> old(directory, instant).stream());
  }

  /// Nothing of a directory that cannot be read: the others are still worth a look.
  private static List<Sha256> old(Path directory, Instant instant) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> old = files.filter(file -> isOlder(file, instant)).toList();
      old.stream().filter(file -> name(file).endsWith(PART)).forEach(FileStore::deletePart);
      return old.stream().map(FileStore::name).filter(FILE).map(Sha256::new).toList();
    } catch (IOException | UncheckedIOException e) {
      log.atWarn()
          .addKeyValue("directory", name(directory))
          .addKeyValue("exception", e.getClass().getName())
          .log("A directory of documents could not be swept");
      return List.of();
    }
  }

  private static void deletePart(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isOlder(Path file, Instant instant) {
    try {
      return Files.getLastModifiedTime(file).compareTo(FileTime.from(instant)) < 0;
    } catch (IOException _) {
      return false; // gone meanwhile
    }
  }

  private Path path(Sha256 digest) {
    return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }
}
