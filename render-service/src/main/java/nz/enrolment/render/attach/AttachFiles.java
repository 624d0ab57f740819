package nz.enrolment.render.attach;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.DecodeFile;
import nz.enrolment.render.decode.Decoded;
import nz.enrolment.render.decode.Picture;
import nz.enrolment.render.decode.Reason;

/// Makes pages of files. One file is decoded at a time, whoever asks: each may take up to 256 MB of
/// memory.
public final class AttachFiles {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /// Of the pictures of one document; a page has 50 to 400 kB.
  private static final int MOST_BYTES = 24_000_000;

  private final DecodeFile decode = new DecodeFile(LONGEST, MOST_BYTES);

  /// Each file's pages, in order. Whether a file is shown depends on its bytes and those before it
  /// alone, so that the same files give the same document.
  ///
  /// @throws IOException when this machine cannot start a process
  public synchronized List<Attached> attach(List<Attachment> attachments) throws IOException {
    List<Attached> attached = new ArrayList<>();
    long left = MOST_BYTES;
    for (Attachment attachment : attachments) {
      Attached next = within(left, attach(attachment));
      left -= size(next);
      attached.add(next);
    }
    return attached;
  }

  private Attached attach(Attachment attachment) throws IOException {
    return switch (attachment) {
      case Attachment.Gone(StoredFile file) -> new Attached.NotShown(file, Reason.GONE);
      case Attachment.TooLarge(StoredFile file) -> new Attached.NotShown(file, Reason.TOO_LARGE);
      case Attachment.Fetched(StoredFile file, byte[] content) -> attach(file, content);
    };
  }

  private Attached attach(StoredFile file, byte[] content) throws IOException {
    return isWhatWasSent(file, content)
        ? attached(file, decode.decode(file.mediaType(), content))
        : new Attached.NotShown(file, Reason.ALTERED);
  }

  private static Attached attached(StoredFile file, Decoded decoded) {
    return switch (decoded) {
      case Decoded.Pages(List<Picture> pictures) -> new Attached.Pages(file, pictures);
      case Decoded.Refused(Reason reason) -> new Attached.NotShown(file, reason);
    };
  }

  private static Attached within(long left, Attached attached) {
    return size(attached) > left ? new Attached.NotShown(attached.file(), Reason.TOO_LARGE) : attached;
  }

  private static long size(Attached attached) {
    return switch (attached) {
      case Attached.NotShown _ -> 0;
      case Attached.Pages(_, var pictures) ->
          pictures.stream().mapToLong(picture -> picture.data().length).sum();
    };
  }

  private static boolean isWhatWasSent(StoredFile file, byte[] content) {
    return content.length == file.bytes() && sha256(content).equalsIgnoreCase(file.sha256());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
