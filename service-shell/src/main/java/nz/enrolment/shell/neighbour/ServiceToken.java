package nz.enrolment.shell.neighbour;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import java.io.IOException;
import java.util.Map;

/// This service's own token, by OAuth 2.0 client credentials. It is asked for when it is first
/// needed, and anew before it expires.
final class ServiceToken {
  private final OidcClient client;
  private final TokensHelper tokens = new TokensHelper();

  ServiceToken(OidcClient client) {
    this.client = client;
  }

  /// The value of an `Authorization` header.
  ///
  /// @throws IOException when the provider gives none by the deadline
  String bearer(Deadline deadline) throws IOException {
    return bearer(false, deadline);
  }

  /// The same, with a new token, after the last one was not accepted.
  String renewed(Deadline deadline) throws IOException {
    return bearer(true, deadline);
  }

  /// The client throws whatever its own HTTP client does, unchecked, and its messages may quote an
  /// answer.
  private String bearer(boolean isNew, Deadline deadline) throws IOException {
    try {
      var token = tokens.getTokens(client, Map.of(), isNew).await().atMost(deadline.left());
      return "Bearer " + token.getAccessToken();
    } catch (RuntimeException e) {
      throw new NoToken(e);
    }
  }
}
