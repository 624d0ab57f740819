package nz.enrolment.intake.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;
import nz.enrolment.intake.body.Faults;
import nz.enrolment.intake.keep.DeclineReason;
import nz.enrolment.shell.http.Problem.Fault;

/// What staff sent when they wanted to move an enrolment.
sealed interface MoveRequest {
  int LONGEST_DETAIL = 500;

  /// A move.
  record Understood(Move move) implements MoveRequest {}

  /// All that is wrong with it; pointers are into the body.
  record Faulty(List<Fault> faults) implements MoveRequest {}

  /// Reads `{"move": "enter" | "reopen"}` or `{"move": "decline", "because", "detail"?}`.
  static MoveRequest read(JsonNode body) {
    return switch (body.path("move").asText()) {
      case "enter" -> new Understood(new Move.Enter());
      case "reopen" -> new Understood(new Move.Reopen());
      case "decline" -> decline(body);
      default ->
          new Faulty(
              List.of(
                  new Fault(
                      "/move", "unknown-code", "`enter`, `decline` or `reopen` is expected.")));
    };
  }

  private static MoveRequest decline(JsonNode body) {
    var faults = new ArrayList<Fault>();
    Optional<DeclineReason> because = DeclineReason.read(body.path("because").asText());
    if (because.isEmpty()) {
      faults.add(new Fault("/because", "unknown-code", "One of the reasons is expected here."));
    }
    var problems = new ProblemCollector(Translations.ENGLISH);
    Optional<String> detail =
        body.has("detail")
            ? Input.root(body, problems).at("detail").text(LONGEST_DETAIL)
            : Optional.empty();
    faults.addAll(Faults.of(problems.found()));
    return faults.isEmpty()
        ? new Understood(new Move.Decline(because.orElseThrow(), detail))
        : new Faulty(faults);
  }
}
