package nz.enrolment.intake.keep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a practice declines an enrolment.
public enum DeclineReason {
  /// The patient has no right to funded care.
  @JsonProperty("not-eligible")
  NOT_ELIGIBLE,
  /// The patient lives too far away.
  @JsonProperty("out-of-area")
  OUT_OF_AREA,
  /// The practice takes no new patients.
  @JsonProperty("books-closed")
  BOOKS_CLOSED,
  /// The same patient enrolled twice.
  @JsonProperty("duplicate")
  DUPLICATE,
  /// The patient changed their mind.
  @JsonProperty("withdrawn")
  WITHDRAWN,
  /// Whatever else.
  @JsonProperty("other")
  OTHER;

  /// As it is kept and told: lower case, with hyphens.
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Empty when there is no such reason.
  public static Optional<DeclineReason> read(String written) {
    return Arrays.stream(values()).filter(because -> because.written().equals(written)).findAny();
  }
}
