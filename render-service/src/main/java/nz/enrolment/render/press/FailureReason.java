package nz.enrolment.render.press;

import java.util.Arrays;
import java.util.Locale;

/// Why a document could not be made. The codes are announced and kept: they are not changed.
public enum FailureReason {
  /// More pages than a document may have.
  TOO_MANY_PAGES("It would have more pages than a document may have."),
  /// More time than a document may take.
  TOOK_TOO_LONG("Making it took longer than it may take."),
  /// More memory than there is.
  TOO_LARGE("Making it needs more memory than there is."),
  /// A fault of this service.
  FAILED("A fault of the render service. Its log says where.");

  private final String words;

  FailureReason(String words) {
    this.words = words;
  }

  /// As it is announced and kept: `too-many-pages`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// In plain words, for staff.
  public String words() {
    return words;
  }

  /// The reason with that code; [#FAILED] for one that only another build knows.
  public static FailureReason of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findAny().orElse(FAILED);
  }
}
