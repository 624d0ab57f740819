package nz.enrolment.external.deliver;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.time.Duration;

/// How render-service and the destinations are spoken to.
final class HttpNeighbours {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private HttpNeighbours() {}

  /// Redirects are not followed: an enrolment goes where the configuration says, and nowhere else.
  @Produces
  @Singleton
  static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(LONGEST_CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
