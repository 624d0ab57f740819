package nz.enrolment.render.attach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.Samples;

/// Files as enrolments name them.
public final class EvidenceFiles {
  private static final AttachFiles ATTACH = new AttachFiles();
  private static List<BoundFile> made = List.of();

  private EvidenceFiles() {}

  /// A photo, a letter of two pages, and what nobody can open; made once.
  public static synchronized List<BoundFile> attached() {
    if (made.isEmpty()) {
      made =
          attach(
              fetched("licence.jpg", "image/jpeg", Samples.withExif(Samples.card("jpeg"), 6)),
              fetched("account.pdf", "application/pdf", Samples.letter(2)),
              new FetchedFile.Gone(file("passport.png", "image/png", new byte[0])));
    }
    return made;
  }

  /// As the service does it.
  public static List<BoundFile> attach(FetchedFile... attachments) {
    Iterator<FetchedFile> next = List.of(attachments).iterator();
    try {
      return ATTACH.attach(
          Stream.of(attachments).map(FetchedFile::file).toList(), file -> next.next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static FetchedFile fetched(String name, String mediaType, byte[] content) {
    return new FetchedFile.Fetched(file(name, mediaType, content), content);
  }

  /// As an enrolment names a file of that content.
  public static StoredFile file(String name, String mediaType, byte[] content) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new StoredFile(
        id, name, mediaType, content.length, sha256(content), "http://localhost/" + id);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
