package nz.enrolment.render.attach;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.DecodeFile;
import nz.enrolment.render.decode.Decoded;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Picture;
import nz.enrolment.shell.file.Sha256;

/// Makes pages of files. The files of one enrolment are fetched and decoded at a time, whoever
/// asks, and one file's content is held at a time. Decoding takes up to 700 MB of memory outside of
/// this process ([DecodeFile]); most files need a third of it.
@Singleton
public final class AttachFiles {
  /// Of processor time, for one file.
  private static final Duration LONGEST = Duration.ofSeconds(40);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Of the pictures of one document; a page has 50 to 400 kB.
  private static final int MOST_BYTES = 24_000_000;

  /// Each waits on a thread that could answer somebody else.
  static final int MOST_WAITING = 4;

  private final DecodeFile decode = new DecodeFile(MOST_BYTES);
  private final Semaphore places = new Semaphore(1 + MOST_WAITING);
  private final Semaphore turn = new Semaphore(1, true);

  /// Each file's pages, in order. The same files give the same document, but for one that takes
  /// nearly as long as it may: how much processor time it needs depends on the machine too.
  ///
  /// @param contents asked for one file after the other, and not before their turn
  /// @throws IOException when it may succeed later: this machine is busy, or starts no process
  public List<BoundFile> attach(List<StoredFile> files, FileSource contents) throws IOException {
    if (files.isEmpty()) {
      return List.of();
    }
    if (!places.tryAcquire()) {
      throw busy();
    }
    try {
      return waiting(files, contents);
    } finally {
      places.release();
    }
  }

  private List<BoundFile> waiting(List<StoredFile> files, FileSource contents) throws IOException {
    try {
      if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting to decode files");
    }
    try {
      return inTurn(files, contents);
    } finally {
      turn.release();
    }
  }

  private static IOException busy() {
    return new IOException("busy with the files of others");
  }

  /// After each file that took too long, the next ones have half of the time: so many as there may
  /// be, they do not take more than twice that of the first.
  private List<BoundFile> inTurn(List<StoredFile> files, FileSource contents) throws IOException {
    List<BoundFile> attached = new ArrayList<>();
    Duration longest = LONGEST;
    long left = MOST_BYTES;
    for (StoredFile file : files) {
      BoundFile next = within(left, attach(contents.of(file), longest));
      left -= size(next);
      longest = tookTooLong(next) ? longest.dividedBy(2) : longest;
      attached.add(next);
    }
    return attached;
  }

  private static boolean tookTooLong(BoundFile attached) {
    return attached instanceof BoundFile.NotShown(_, Obstacle obstacle)
        && obstacle == Obstacle.TOO_COMPLEX;
  }

  private BoundFile attach(FetchedFile attachment, Duration longest) throws IOException {
    return switch (attachment) {
      case FetchedFile.Gone(StoredFile file) -> new BoundFile.NotShown(file, Obstacle.GONE);
      case FetchedFile.TooLarge(StoredFile file) ->
          new BoundFile.NotShown(file, Obstacle.TOO_LARGE);
      case FetchedFile.Fetched(StoredFile file, byte[] content) -> attach(file, content, longest);
    };
  }

  private BoundFile attach(StoredFile file, byte[] content, Duration longest) throws IOException {
    return isWhatWasSent(file, content)
        ? attached(file, decode.decode(file.mediaType(), content, longest))
        : new BoundFile.NotShown(file, Obstacle.ALTERED);
  }

  private static BoundFile attached(StoredFile file, Decoded decoded) {
    return switch (decoded) {
      case Decoded.Pages(List<Picture> pictures) -> new BoundFile.Pages(file, pictures);
      case Decoded.Refused(Obstacle obstacle) -> new BoundFile.NotShown(file, obstacle);
    };
  }

  private static BoundFile within(long left, BoundFile attached) {
    return size(attached) > left
        ? new BoundFile.NotShown(attached.file(), Obstacle.TOO_LARGE)
        : attached;
  }

  private static long size(BoundFile attached) {
    return switch (attached) {
      case BoundFile.NotShown _ -> 0;
      case BoundFile.Pages(_, var pictures) ->
          pictures.stream().mapToLong(picture -> picture.data().length).sum();
    };
  }

  private static boolean isWhatWasSent(StoredFile file, byte[] content) {
    return content.length == file.bytes()
        && Sha256.of(content).hex().equalsIgnoreCase(file.sha256());
  }
}
