package nz.enrolment.render.serve;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.sign.SigningKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Addresses at which one document can be had without a token, for a short time: for a viewer or a
/// printer that shows none. Whoever has the address has the document.
@Startup // a key that cannot be used must show when the service starts
@Singleton
final class DocumentLinks {
  private final SigningKeys keys;
  private final Duration lifetime;
  private final String baseUrl;

  /// @param keys see [SigningKeys#parse]
  /// @param lifetime of an address
  /// @param baseUrl of this service, as others reach it; without a slash at its end
  @Inject
  DocumentLinks(
      @ConfigProperty(name = "render.links.keys") String keys,
      @ConfigProperty(name = "render.links.lifetime") Duration lifetime,
      @ConfigProperty(name = "render.base-url") String baseUrl) {
    this.keys = SigningKeys.parse("render.links.keys", keys);
    this.lifetime = lifetime;
    this.baseUrl = baseUrl;
  }

  /// An address, and when it ends.
  ///
  /// @param expiresAt UTC, whole seconds
  record Link(URI url, Instant expiresAt) {}

  /// Whether an address opens what it names.
  enum Standing {
    OPEN,
    EXPIRED,
    /// Not one of ours, or not for this.
    FORGED
  }

  /// @param query that asks for the variant, and will stand in the address
  Link issue(UUID enrolment, Variant variant, VariantQuery query, Instant now) {
    Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    String expires = Long.toString(expiresAt.getEpochSecond());
    String key = keys.signingId();
    UriBuilder url =
        UriBuilder.fromUri(baseUrl).path("signed/enrolments").path(enrolment + "/document");
    query.addTo(url);
    url.queryParam("expires", expires)
        .queryParam("key", key)
        .queryParam("signature", keys.sign(key, text(enrolment, variant, expires)));
    return new Link(url.build(), expiresAt);
  }

  /// @param expires seconds since 1970-01-01T00:00Z
  Standing check(
      UUID enrolment, Variant variant, String expires, String key, String signature, Instant now) {
    if (!keys.isSigned(key, text(enrolment, variant, expires), signature)) {
      return Standing.FORGED;
    }
    Instant end = Instant.ofEpochSecond(Long.parseLong(expires)); // we wrote it
    return now.isBefore(end) ? Standing.OPEN : Standing.EXPIRED;
  }

  private static String text(UUID enrolment, Variant variant, String expires) {
    return String.join("\n", "document", enrolment.toString(), variant.code(), expires);
  }
}
