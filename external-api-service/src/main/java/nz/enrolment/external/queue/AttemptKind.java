package nz.enrolment.external.queue;

import java.util.Locale;

/// Why an attempt is made.
public enum AttemptKind {
  /// It was due.
  SCHEDULED,
  /// Staff asked for it.
  MANUAL,
  /// The destination was down, and this one finds out whether it is back.
  PROBE;

  /// How it is written in the database and over HTTP.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AttemptKind of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
