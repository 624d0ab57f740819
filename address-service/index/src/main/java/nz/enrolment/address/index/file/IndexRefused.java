package nz.enrolment.address.index.file;

import java.io.IOException;
import java.nio.file.Path;

/// A file that cannot be used as an index. The message names the file, what was expected and what
/// was found.
public abstract sealed class IndexRefused extends IOException {
  private static final long serialVersionUID = 1;

  private IndexRefused(Path file, String reason) {
    super(file + ": " + reason);
  }

  /// It does not begin as an index does.
  public static final class NotAnIndex extends IndexRefused {
    private static final long serialVersionUID = 1;

    NotAnIndex(Path file) {
      super(file, "not an address index: expected it to begin with 'NZAIaddress'");
    }
  }

  /// It was written by an older program: build it again.
  public static final class TooOld extends IndexRefused {
    private static final long serialVersionUID = 1;

    TooOld(Path file, int found) {
      super(
          file,
          "too old: expected version "
              + IndexFormat.VERSION
              + ", found "
              + found
              + "; build it again");
    }
  }

  /// It was written by a newer program: use that program.
  public static final class TooNew extends IndexRefused {
    private static final long serialVersionUID = 1;

    TooNew(Path file, int found) {
      super(
          file,
          "too new: expected version "
              + IndexFormat.VERSION
              + ", found "
              + Integer.toUnsignedString(found));
    }
  }

  /// It is shorter than it says.
  public static final class Truncated extends IndexRefused {
    private static final long serialVersionUID = 1;

    Truncated(Path file, long expected, long found) {
      super(file, "truncated: expected " + expected + " bytes, found " + found);
    }
  }

  /// Its bytes are not those that were written.
  public static final class Corrupted extends IndexRefused {
    private static final long serialVersionUID = 1;

    Corrupted(Path file, String part, long offset, String expected, String found) {
      super(
          file,
          "corrupted: "
              + part
              + " at offset "
              + offset
              + ": expected "
              + expected
              + ", found "
              + found);
    }
  }
}
