package nz.enrolment.intake.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.intake.tenant.Tenancy;
import org.jspecify.annotations.Nullable;

/// Finds what was published.
@ApplicationScoped
public class PublishedForms {
  private static final int AT_HAND = 1000;

  /// A version never changes, so it is never stale. One that does not exist yet is not remembered.
  private final Cache<VersionKey, PublishedForm> atHand =
      Caffeine.newBuilder().maximumSize(AT_HAND).build();

  private final Tenancy tenancy;

  @Inject
  PublishedForms(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /// A published version.
  ///
  /// @param definition as it was published
  /// @param shown the same for a page, with every known question spelled out: JSON that is written
  ///   as it is, since each patient is sent all of it
  public record PublishedForm(VersionKey version, Form form, JsonNode definition, String shown) {}

  /// This version.
  public Optional<PublishedForm> find(VersionKey version) {
    return Optional.ofNullable(atHand.get(version, this::load));
  }

  /// The newest version of a form of this practice.
  public Optional<VersionKey> newest(UUID practice, String form) {
    return tenancy.within(practice, () -> findNewest(practice, form));
  }

  private static Optional<VersionKey> findNewest(UUID practice, String form) {
    return KeptFormVersion.<KeptFormVersion>find(
            "key.practice = ?1 and key.form = ?2", Sort.descending("key.number"), practice, form)
        .firstResultOptional()
        .map(version -> version.key);
  }

  private @Nullable PublishedForm load(VersionKey version) {
    return tenancy
        .within(
            version.practice(), () -> KeptFormVersion.<KeptFormVersion>findByIdOptional(version))
        .map(PublishedForms::read)
        .orElse(null);
  }

  private static PublishedForm read(KeptFormVersion version) {
    JsonNode definition = StrictJson.reread(version.definition);
    return switch (Form.define(definition)) {
      case Definition.Defined(Form form) ->
          new PublishedForm(version.key, form, definition, form.show().toString());
      case Definition.Faulty(var problems) ->
          throw new IllegalStateException(
              "%s was published, and now has %d problems".formatted(version.key, problems.size()));
    };
  }
}
