package nz.enrolment.external.manage;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

/// What is answered to who manages destinations.
final class ManageAnswers {
  static final Problem UNKNOWN =
      new Problem(
          404,
          "destination-unknown",
          "Destination unknown",
          "The practice has no such destination.");
  static final Problem READ_ONLY =
      new Problem(
          409,
          "destination-read-only",
          "Destination read-only",
          "The operator's configuration sets this destination.");
  static final Problem IF_MATCH_MISSING =
      new Problem(
          428,
          "if-match-missing",
          "If-Match missing",
          "Send the ETag of the destination as If-Match.");

  private static final Problem CHANGED =
      new Problem(
          412,
          "destination-changed",
          "Destination changed",
          "It was changed elsewhere. Get the destination and its ETag again.");
  private static final Problem FULL =
      new Problem(
          409,
          "too-many-destinations",
          "Too many destinations",
          "The practice has as many destinations as it may have.");

  private ManageAnswers() {}

  /// @param answer to a destination that is as it was sent
  static Response of(
      ManageOutcome outcome, Function<ManagedDestination, Response.ResponseBuilder> answer) {
    return switch (outcome) {
      case ManageOutcome.Done(var destination) -> shown(destination, answer.apply(destination));
      case ManageOutcome.Removed() -> Response.noContent().build();
      case ManageOutcome.Faulty(var problems) -> throw SettingsBody.faulty(problems);
      case ManageOutcome.Full() -> throw new ProblemException(FULL);
      case ManageOutcome.Unknown() -> throw new ProblemException(UNKNOWN);
      case ManageOutcome.ChangedElsewhere() -> throw new ProblemException(CHANGED);
    };
  }

  static Response shown(ManagedDestination destination, Response.ResponseBuilder answer) {
    return answer
        .tag(new EntityTag(Integer.toString(destination.version())))
        .entity(ShownDestination.of(destination))
        .build();
  }
}
