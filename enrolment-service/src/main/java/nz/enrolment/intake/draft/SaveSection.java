package nz.enrolment.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.intake.invite.LinkLookup.Invited;

/// Saves one section of a draft, as it is, right or wrong; but only what has its place there.
@ApplicationScoped
class SaveSection {
  private final Drafts drafts;

  @Inject
  SaveSection(Drafts drafts) {
    this.drafts = drafts;
  }

  /// @param ifMatch the states of the draft that this may be made on
  /// @param number 1 for the first section of the form
  SaveOutcome save(Invited invited, IfMatch ifMatch, int number, JsonNode body, Instant now) {
    Form form = invited.form().form();
    if (number < 1 || number > form.sections()) {
      return new SaveOutcome.SectionUnknown();
    }
    List<InputProblem> problems = form.checkDraft(number, body);
    return problems.isEmpty()
        ? drafts.save(
            invited, ifMatch, number, body.get("answers"), body.path("language").textValue(), now)
        : new SaveOutcome.Faulty(problems);
  }
}
