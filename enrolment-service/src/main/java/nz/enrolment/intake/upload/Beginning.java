package nz.enrolment.intake.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/// The bytes of a file from which its type is told. No more are waited for than tell.
record Beginning(FileType type, byte[] bytes) {

  static Beginning of(InputStream sent) throws IOException {
    byte[] few = sent.readNBytes(FileType.TELLING);
    FileType type = FileType.of(few);
    return switch (type) {
      case JPEG, PNG, PDF, HEIC -> new Beginning(type, few);
      case OTHER -> more(few, sent);
    };
  }

  private static Beginning more(byte[] few, InputStream sent) throws IOException {
    byte[] more =
        new SequenceInputStream(new ByteArrayInputStream(few), sent)
            .readNBytes(FileType.PDF_WITHIN);
    return new Beginning(FileType.of(more), more);
  }

  /// The whole file again.
  InputStream before(InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
  }
}
