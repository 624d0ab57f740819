package nz.enrolment.intake.invite;

import java.util.Optional;
import nz.enrolment.form.question.Letterhead;
import nz.enrolment.shell.http.Problem;

/// A link that opens nothing any more, and whose it was: who holds it has nobody else to ask.
///
/// @param practice empty when no more than its token is known
public record ClosedLink(LinkClosure why, Optional<Letterhead> practice) {

  /// Whom the holder of a link may call.
  public record PracticeContact(String name, String phone) {}

  /// What the holder of the link is told.
  public Problem problem() {
    Problem problem = why.problem();
    return practice
        .map(p -> problem.with("practice", new PracticeContact(p.name(), p.phone())))
        .orElse(problem);
  }
}
