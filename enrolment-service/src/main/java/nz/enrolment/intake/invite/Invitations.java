package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.body.StrictJson;
import nz.enrolment.intake.publish.PublishedForms;
import nz.enrolment.intake.publish.PublishedForms.PublishedForm;

/// Finds what a verified token leads to.
@ApplicationScoped
public class Invitations {
  private final PublishedForms forms;

  @Inject
  Invitations(PublishedForms forms) {
    this.forms = forms;
  }

  /// A form for a patient, with the raw answers that the practice gave to begin with.
  public record Invited(UUID link, PublishedForm form, JsonNode prefill) {

    /// Without the answers.
    @Override
    public String toString() {
      return "Invited[" + link + "]";
    }
  }

  /// Empty when there is no such link any more.
  @Transactional
  public Optional<Invited> find(UUID link) {
    return Link.<Link>findByIdOptional(link).flatMap(this::open);
  }

  private Optional<Invited> open(Link link) {
    return forms
        .find(link.version)
        .map(form -> new Invited(link.id, form, StrictJson.reread(link.prefill)));
  }
}
