package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a link to a form of the practice.
@ApplicationScoped
class MakeLink {
  static final Problem FORM_UNKNOWN =
      new Problem("/form", "form-unknown", "The practice has no such form version.");

  private final PublishedForms forms;
  private final Tokens tokens;
  private final Tenancy tenancy;
  private final Duration lifetime;

  @Inject
  MakeLink(
      PublishedForms forms,
      Tokens tokens,
      Tenancy tenancy,
      @ConfigProperty(name = "intake.links.lifetime") Duration lifetime) {
    this.forms = forms;
    this.tokens = tokens;
    this.tenancy = tenancy;
    this.lifetime = lifetime;
  }

  Invitation make(UUID practice, LinkRequest.Understood request, Instant now) {
    return tenancy.within(
        practice,
        () ->
            find(practice, request)
                .map(form -> check(form, request, now))
                .orElseGet(MakeLink::formUnknown));
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
        new Link(
            UUID.randomUUID(),
            version,
            StrictJson.write(request.prefill()),
            expiresAt,
            request.uses());
    link.persist();
    return new Invitation.Made(
        link.id,
        tokens.issue(Purpose.LINK, Admission.to(version.practice(), link.id), expiresAt),
        expiresAt);
  }

  /// Makes a link for each of these, in one transaction; those that cannot be made do not hinder
  /// the others.
  ///
  /// @return one for each, in order; empty when the practice has no such form version
  Optional<List<Invitation>> makeAll(
      UUID practice, LinkRequest.Understood request, List<JsonNode> prefills, Instant now) {
    return tenancy.within(
        practice,
        () -> find(practice, request).map(form -> checkAll(form, request, prefills, now)));
  }

  private List<Invitation> checkAll(
      PublishedForm form, LinkRequest.Understood request, List<JsonNode> prefills, Instant now) {
    return prefills.stream().map(prefill -> check(form, request.with(prefill), now)).toList();
  }

  private static Problem intoRequest(Problem problem) {
    return new Problem("/prefill" + problem.pointer(), problem.code(), problem.detail());
  }

  private static Invitation formUnknown() {
    return new Invitation.LinkFaulty(List.of(FORM_UNKNOWN));
  }
}
