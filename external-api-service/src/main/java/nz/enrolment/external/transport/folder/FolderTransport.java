package nz.enrolment.external.transport.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;
import nz.enrolment.external.transport.Transport;

/// Puts payloads into a folder, each under its name. Who looks into the folder never sees half a
/// file: it grows under a name that begins with a dot, and gets its own when it is on the disk. A
/// payload whose file is there already is not written again.
public final class FolderTransport implements Transport {
  private final Path folder;

  public FolderTransport(Path folder) {
    this.folder = folder;
  }

  /// All or nothing: until the rename, nothing is there for anyone.
  @Override
  public Reply send(Payload payload) {
    Path file = folder.resolve(payload.name());
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return there(file, payload);
      }
      store(file, payload.bytes());
      return new Reply.Answered(new DestinationAnswer.Stored(payload.name()));
    } catch (IOException e) {
      return new Reply.NotSent(reason(e));
    }
  }

  private static Reply there(Path file, Payload payload) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), payload.bytes())
        ? new Reply.Answered(new DestinationAnswer.Stored(payload.name()))
        : new Reply.NotSent("Another file has this name");
  }

  private void store(Path file, byte[] bytes) throws IOException {
    Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    sync(folder);
  }

  private static void write(Path unfinished, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /// Without this, the new name may be forgotten by a machine that loses power.
  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "The destination's folder is not there";
      case FileAlreadyExistsException _ -> "Another file has this name";
      default -> "The file could not be written: " + e.getClass().getSimpleName();
    };
  }
}
