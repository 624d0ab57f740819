package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.PatientMatching;
import nz.enrolment.intake.publish.FormAndNumber;

/// One page of a practice's enrolments, newest first.
///
/// @param next the cursor of the page after this; absent on the last
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnrolmentList(List<Line> enrolments, Optional<String> next) {

  /// One enrolment.
  ///
  /// @param name family name, given name
  /// @param likelyDuplicate whether the practice has another that is likely to be the same person's
  record Line(
      UUID id,
      FormAndNumber form,
      Instant completedAt,
      String name,
      ProcessingState state,
      StandingState standing,
      boolean likelyDuplicate) {

    static Line of(KeptEnrolment enrolment, Set<UUID> duplicated) {
      return new Line(
          enrolment.id(),
          FormAndNumber.of(enrolment.version()),
          enrolment.completedAt(),
          enrolment.name(),
          ProcessingState.by(enrolment),
          StandingState.of(enrolment),
          duplicated.contains(enrolment.id()));
    }

    /// Without the name.
    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  /// @param found one more than fit the page, if there are more
  static EnrolmentList of(List<KeptEnrolment> found, int size) {
    List<KeptEnrolment> page = found.subList(0, Math.min(size, found.size()));
    Optional<String> next =
        found.size() > size ? Optional.of(Cursor.at(page.getLast()).written()) : Optional.empty();
    Set<UUID> duplicated =
        PatientMatching.duplicated(page.stream().map(KeptEnrolment::id).toList());
    return new EnrolmentList(
        page.stream().map(enrolment -> Line.of(enrolment, duplicated)).toList(), next);
  }
}
