package nz.enrolment.intake.draft;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nz.enrolment.form.Form;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.measure.Journeys;
import nz.enrolment.intake.tenant.Tenancy;

/// Saves one section of a draft, as it is, right or wrong; but only what has its place there.
@ApplicationScoped
class SaveSection {
  private final Drafts drafts;
  private final Journeys journeys;
  private final Tenancy tenancy;

  @Inject
  SaveSection(Drafts drafts, Journeys journeys, Tenancy tenancy) {
    this.drafts = drafts;
    this.journeys = journeys;
    this.tenancy = tenancy;
  }

  /// @param ifMatch the states of the draft that this may be made on
  /// @param number 1 for the first section of the form
  /// @param device that it was filled in on
  SaveOutcome save(
      Invited invited,
      IfMatch ifMatch,
      int number,
      JsonNode body,
      DeviceClass device,
      Instant now) {
    Form form = invited.form().form();
    if (number < 1 || number > form.sections()) {
      return new SaveOutcome.SectionUnknown();
    }
    List<InputProblem> problems = form.checkDraft(number, body);
    return problems.isEmpty()
        ? tenancy.within(
            invited.practice(), () -> saveRead(invited, ifMatch, number, body, device, now))
        : new SaveOutcome.Faulty(problems);
  }

  private SaveOutcome saveRead(
      Invited invited,
      IfMatch ifMatch,
      int number,
      JsonNode body,
      DeviceClass device,
      Instant now) {
    SaveOutcome saved =
        drafts.save(
            invited, ifMatch, number, body.get("answers"), body.path("language").textValue(), now);
    if (saved instanceof SaveOutcome.Saved) {
      journeys.reach(invited.draft(), step(invited.form().form(), number), device, now);
    }
    return saved;
  }

  /// The last section, up to this one, that everyone is asked something in; 0 if there is none.
  private static int step(Form form, int number) {
    return form.sectionsOfEveryone().stream()
        .filter(section -> section <= number)
        .mapToInt(section -> section)
        .max()
        .orElse(0);
  }
}
