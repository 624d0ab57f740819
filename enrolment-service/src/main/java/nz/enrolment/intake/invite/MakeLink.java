package nz.enrolment.intake.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.Problem;
import nz.enrolment.intake.body.StrictJson;
import nz.enrolment.intake.publish.PublishedForms;
import nz.enrolment.intake.publish.PublishedForms.PublishedForm;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a link to a form of the practice.
@ApplicationScoped
class MakeLink {
  private final PublishedForms forms;
  private final Tokens tokens;
  private final Duration lifetime;

  @Inject
  MakeLink(
      PublishedForms forms,
      Tokens tokens,
      @ConfigProperty(name = "intake.links.lifetime") Duration lifetime) {
    this.forms = forms;
    this.tokens = tokens;
    this.lifetime = lifetime;
  }

  @Transactional
  public Invitation make(UUID practice, LinkRequest.Understood request, Instant now) {
    return find(practice, request)
        .map(form -> check(form, request, now))
        .orElseGet(MakeLink::formUnknown);
  }

  private Optional<PublishedForm> find(UUID practice, LinkRequest.Understood request) {
    return request.version().isPresent()
        ? forms.find(new VersionKey(practice, request.form(), request.version().getAsInt()))
        : forms.newest(practice, request.form()).flatMap(forms::find);
  }

  private Invitation check(PublishedForm form, LinkRequest.Understood request, Instant now) {
    List<Problem> problems = form.form().checkPrefill(request.prefill(), now);
    return problems.isEmpty()
        ? make(form.version(), request, now)
        : new Invitation.PrefillFaulty(problems.stream().map(MakeLink::intoRequest).toList());
  }

  private Invitation make(VersionKey version, LinkRequest.Understood request, Instant now) {
    Instant expiresAt =
        request.expiresAt().orElseGet(() -> now.plus(lifetime)).truncatedTo(ChronoUnit.SECONDS);
    Link link =
        new Link(UUID.randomUUID(), version, StrictJson.write(request.prefill()), expiresAt);
    link.persist();
    return new Invitation.Made(link.id, tokens.issue(Purpose.LINK, link.id, expiresAt), expiresAt);
  }

  private static Problem intoRequest(Problem problem) {
    return new Problem("/prefill" + problem.pointer(), problem.code(), problem.detail());
  }

  private static Invitation formUnknown() {
    return new Invitation.LinkFaulty(
        List.of(new Problem("/form", "form-unknown", "The practice has no such form version.")));
  }
}
