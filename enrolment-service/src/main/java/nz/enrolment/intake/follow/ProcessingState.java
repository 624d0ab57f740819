package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nz.enrolment.intake.keep.KeptEnrolment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The furthest that an enrolment has come outside of the practice's hands.
@Schema(name = "Reached") // the name that is published
enum ProcessingState {
  @JsonProperty("kept")
  KEPT("document.url is null and documentFailure is null and deliveries is empty"),
  @JsonProperty("document-failed")
  DOCUMENT_FAILED("documentFailure is not null and deliveries is empty"),
  @JsonProperty("document-ready")
  DOCUMENT_READY("document.url is not null and deliveries is empty"),
  @JsonProperty("delivered")
  DELIVERED("deliveries is not empty");

  /// Which enrolments these are, in HQL.
  final String condition;

  ProcessingState(String condition) {
    this.condition = condition;
  }

  static ProcessingState by(KeptEnrolment enrolment) {
    if (!enrolment.deliveries().isEmpty()) {
      return DELIVERED;
    }
    if (enrolment.documentFailure().isPresent()) {
      return DOCUMENT_FAILED;
    }
    return enrolment.document().isPresent() ? DOCUMENT_READY : KEPT;
  }

  static Optional<ProcessingState> read(String text) {
    return Arrays.stream(values())
        .filter(reached -> reached.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findAny();
  }
}
