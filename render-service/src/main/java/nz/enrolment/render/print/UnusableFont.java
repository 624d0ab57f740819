package nz.enrolment.render.print;

import java.nio.file.Path;

/// A font was given that no document could hold. The message names the file and the reason.
public final class UnusableFont extends RuntimeException {

  UnusableFont(Path file, String reason) {
    super(file + ": " + reason);
  }

  UnusableFont(Path file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
