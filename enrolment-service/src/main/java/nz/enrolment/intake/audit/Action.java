package nz.enrolment.intake.audit;

import java.util.Locale;

/// What was done with an enrolment. The names are kept in the audit: they are not changed.
public enum Action {
  /// A patient sent it.
  SUBMITTED,
  /// Its line in a list was shown.
  LISTED,
  /// All that is known of its progress was shown.
  SEEN,
  /// One of its files was fetched.
  FILE_FETCHED,
  /// Its document can be fetched.
  DOCUMENT_READY,
  /// Its document cannot be made, for the time being.
  DOCUMENT_FAILED,
  /// Another system has it.
  DELIVERED,
  /// Staff wrote a note.
  NOTED,
  /// Staff have entered it in their own system.
  ENTERED,
  /// Staff have declined it.
  DECLINED,
  /// Staff have taken it up again.
  REOPENED,
  /// It is gone.
  ERASED;

  /// As it is kept and told: lower case, with hyphens.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
