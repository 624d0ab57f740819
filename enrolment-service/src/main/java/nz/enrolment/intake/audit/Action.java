package nz.enrolment.intake.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What was done with an enrolment. The names are kept in the audit: they are not changed.
public enum Action {
  /// A patient sent it.
  @JsonProperty("submitted")
  SUBMITTED,
  /// Its line in a list was shown.
  @JsonProperty("listed")
  LISTED,
  /// All that is known of its progress was shown.
  @JsonProperty("seen")
  SEEN,
  /// One of its files was fetched.
  @JsonProperty("file-fetched")
  FILE_FETCHED,
  /// Its document can be fetched.
  @JsonProperty("document-ready")
  DOCUMENT_READY,
  /// Its document cannot be made, for the time being.
  @JsonProperty("document-failed")
  DOCUMENT_FAILED,
  /// Another system has it.
  @JsonProperty("delivered")
  DELIVERED,
  /// Staff wrote a note.
  @JsonProperty("noted")
  NOTED,
  /// Staff have entered it in their own system.
  @JsonProperty("entered")
  ENTERED,
  /// Staff have declined it.
  @JsonProperty("declined")
  DECLINED,
  /// Staff have taken it up again.
  @JsonProperty("reopened")
  REOPENED,
  /// It is gone.
  @JsonProperty("erased")
  ERASED;

  /// As it is kept and told: lower case, with hyphens.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Of what is kept.
  public static Action read(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
