package nz.enrolment.shell.neighbour;

import io.quarkus.oidc.client.OidcClient;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;

/// Calls another service of this product in this service's own name. A service that uses it has
/// quarkus-oidc-client among its extensions, and its client configured.
public final class OwnCalls {
  private final HttpNeighbours http;
  private final ServiceToken token;

  public OwnCalls(HttpNeighbours http, OidcClient client) {
    this.http = http;
    this.token = new ServiceToken(client);
  }

  /// The answer to the request, or to its repetition with a new token when the first was not
  /// accepted; all by the deadline.
  ///
  /// @throws NoToken when the identity provider gives none
  /// @throws IOException when there is no whole answer
  public <T> HttpResponse<T> send(
      HttpRequest.Builder request, BodyHandler<T> body, Deadline deadline)
      throws IOException, InterruptedException {
    HttpResponse<T> answer = send(request, token.bearer(deadline), body, deadline);
    return answer.statusCode() == 401
        ? send(request, token.renewed(deadline), body, deadline)
        : answer;
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, String authorization, BodyHandler<T> body, Deadline deadline)
      throws IOException, InterruptedException {
    return http.send(request.setHeader("Authorization", authorization).build(), body, deadline);
  }
}
