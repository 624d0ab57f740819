package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.publish.FormAndNumber;

/// One page of a practice's enrolments, newest first.
///
/// @param next the cursor of the page after this; absent on the last
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record EnrolmentList(List<Line> enrolments, Optional<String> next) {

  /// One enrolment.
  ///
  /// @param name family name, given name
  record Line(
      UUID id,
      FormAndNumber form,
      Instant completedAt,
      String name,
      Reached state,
      StandingState standing) {

    static Line of(KeptEnrolment enrolment) {
      return new Line(
          enrolment.id(),
          FormAndNumber.of(enrolment.version()),
          enrolment.completedAt(),
          enrolment.name(),
          Reached.by(enrolment),
          StandingState.of(enrolment));
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
    return new EnrolmentList(page.stream().map(Line::of).toList(), next);
  }
}
