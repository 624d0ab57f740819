package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptDelivery;
import nz.enrolment.intake.keep.KeptDocument;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.publish.FormAndNumber;

/// How far an enrolment has come; no answers.
///
/// @param form the one that was filled in
/// @param completedAt UTC
/// @param document absent until there is one
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnrolmentState(
    UUID id,
    FormAndNumber form,
    Instant completedAt,
    Reached state,
    Optional<KeptDocument> document,
    List<KeptDelivery> deliveries) {

  /// The furthest that it has come.
  enum Reached {
    @JsonProperty("kept")
    KEPT,
    @JsonProperty("document-ready")
    DOCUMENT_READY,
    @JsonProperty("delivered")
    DELIVERED
  }

  static EnrolmentState of(KeptEnrolment enrolment) {
    return new EnrolmentState(
        enrolment.id(),
        FormAndNumber.of(enrolment.version()),
        enrolment.completedAt(),
        reached(enrolment),
        enrolment.document(),
        enrolment.deliveries());
  }

  private static Reached reached(KeptEnrolment enrolment) {
    if (!enrolment.deliveries().isEmpty()) {
      return Reached.DELIVERED;
    }
    return enrolment.document().isPresent() ? Reached.DOCUMENT_READY : Reached.KEPT;
  }
}
