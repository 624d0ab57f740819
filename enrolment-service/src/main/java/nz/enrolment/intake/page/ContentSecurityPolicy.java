package nz.enrolment.intake.page;

import java.util.Optional;

/// What a page may load and whom it may ask: itself, this service, and the address service. Nothing
/// inline is run, nothing that somebody typed can become markup, and no other site can frame it.
final class ContentSecurityPolicy {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
          + " connect-src 'self'%s; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types lit-html";

  private ContentSecurityPolicy() {}

  static String connectingTo(Optional<String> service) {
    return POLICY.formatted(service.map(url -> " " + url).orElse(""));
  }
}
