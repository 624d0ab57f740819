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
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.intake.publish.PublishedForms;
import nz.enrolment.intake.publish.PublishedForms.PublishedForm;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a link to a form of the practice.
@ApplicationScoped
class MakeLink {
  static final InputProblem FORM_UNKNOWN =
      new InputProblem("/form", "form-unknown", "The practice has no such form version.");

  private final PublishedForms forms;
  private final SignedTokens tokens;
  private final Tenancy tenancy;
  private final Duration lifetime;

  @Inject
  MakeLink(
      PublishedForms forms,
      SignedTokens tokens,
      Tenancy tenancy,
      @ConfigProperty(name = "intake.links.lifetime") Duration lifetime) {
    this.forms = forms;
    this.tokens = tokens;
    this.tenancy = tenancy;
    this.lifetime = lifetime;
  }

  LinkResult make(UUID practice, LinkRequest.Understood request, Instant now) {
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

  private LinkResult check(PublishedForm form, LinkRequest.Understood request, Instant now) {
    List<InputProblem> problems = form.form().checkPrefill(request.prefill(), now);
    return problems.isEmpty()
        ? make(form.version(), request, now)
        : new LinkResult.PrefillFaulty(problems.stream().map(MakeLink::intoRequest).toList());
  }

  private LinkResult make(VersionKey version, LinkRequest.Understood request, Instant now) {
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
    return new LinkResult.Made(
        link.id,
        tokens.issue(TokenPurpose.LINK, LinkClaims.to(version.practice(), link.id), expiresAt),
        expiresAt);
  }

  /// Makes a link for each of these, in one transaction; those that cannot be made do not hinder
  /// the others.
  ///
  /// @return one for each, in order; empty when the practice has no such form version
  Optional<List<LinkResult>> makeAll(
      UUID practice, LinkRequest.Understood request, List<JsonNode> prefills, Instant now) {
    return tenancy.within(
        practice,
        () -> find(practice, request).map(form -> checkAll(form, request, prefills, now)));
  }

  private List<LinkResult> checkAll(
      PublishedForm form, LinkRequest.Understood request, List<JsonNode> prefills, Instant now) {
    return prefills.stream().map(prefill -> check(form, request.with(prefill), now)).toList();
  }

  private static InputProblem intoRequest(InputProblem problem) {
    return new InputProblem("/prefill" + problem.pointer(), problem.code(), problem.detail());
  }

  private static LinkResult formUnknown() {
    return new LinkResult.LinkFaulty(List.of(FORM_UNKNOWN));
  }
}
