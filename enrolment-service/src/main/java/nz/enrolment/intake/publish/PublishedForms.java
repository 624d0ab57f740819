package nz.enrolment.intake.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.intake.body.StrictJson;
import org.jspecify.annotations.Nullable;

/// Finds what was published.
@ApplicationScoped
public class PublishedForms {
  private static final int AT_HAND = 1000;

  /// A version never changes, so it is never stale. One that does not exist yet is not remembered.
  private final Cache<VersionKey, PublishedForm> atHand =
      Caffeine.newBuilder().maximumSize(AT_HAND).build();

  /// A published version: the form, and the definition that it was read from.
  public record PublishedForm(VersionKey version, Form form, JsonNode definition) {}

  /// This version.
  @Transactional
  public Optional<PublishedForm> find(VersionKey version) {
    return Optional.ofNullable(atHand.get(version, PublishedForms::load));
  }

  /// The newest version of a form of this practice.
  @Transactional
  public Optional<VersionKey> newest(UUID practice, String form) {
    return FormVersion.<FormVersion>find(
            "key.practice = ?1 and key.form = ?2", Sort.descending("key.number"), practice, form)
        .firstResultOptional()
        .map(version -> version.key);
  }

  private static @Nullable PublishedForm load(VersionKey version) {
    return FormVersion.<FormVersion>findByIdOptional(version)
        .map(PublishedForms::read)
        .orElse(null);
  }

  private static PublishedForm read(FormVersion version) {
    JsonNode definition = StrictJson.reread(version.definition);
    return switch (Form.define(definition)) {
      case Definition.Defined(Form form) -> new PublishedForm(version.key, form, definition);
      case Definition.Faulty(var problems) ->
          throw new IllegalStateException(
              "%s was published, and now has %d problems".formatted(version.key, problems.size()));
    };
  }
}
