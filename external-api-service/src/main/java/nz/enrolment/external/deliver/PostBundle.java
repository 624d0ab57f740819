package nz.enrolment.external.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.translate.FhirJson;
import nz.enrolment.shell.neighbour.Deadline;
import nz.enrolment.shell.neighbour.HttpNeighbours;

/// Posts a bundle to a destination, under a key by which it can tell a repeat.
@ApplicationScoped
class PostBundle {
  /// These speak of the moment or of credentials, which others can mend, and not of the bundle.
  private static final Set<Integer> WORTH_REPEATING = Set.of(401, 403, 408, 409, 425, 429);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final String NEIGHBOUR = "The destination";

  private final HttpNeighbours http;
  private final Destinations settings;

  PostBundle(HttpNeighbours http, Destinations settings) {
    this.http = http;
    this.settings = settings;
  }

  /// Takes no longer than the timeout.
  ///
  /// @param key the same for every attempt at this delivery
  DestinationResponse post(byte[] bundle, Destination destination, String key)
      throws InterruptedException {
    try {
      HttpRequest request = request(bundle, destination, key);
      Deadline deadline = Deadline.in(settings.timeout());
      return read(http.send(request, BodyHandlers.discarding(), deadline));
    } catch (IOException e) {
      return new DestinationResponse.Later(FailureText.of(NEIGHBOUR, e), Duration.ZERO);
    }
  }

  private static HttpRequest request(byte[] bundle, Destination destination, String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(destination.url())
            .header("Content-Type", FhirJson.MEDIA_TYPE)
            .header("Accept", FhirJson.MEDIA_TYPE)
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(bundle));
    destination.authorization().ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private static DestinationResponse read(HttpResponse<?> response) {
    int status = response.statusCode();
    if (status / 100 == 2) {
      return new DestinationResponse.Accepted();
    }
    String problem = FailureText.answered(NEIGHBOUR, response);
    return status / 100 == 4 && !WORTH_REPEATING.contains(status)
        ? new DestinationResponse.Never(problem)
        : new DestinationResponse.Later(problem, retryAfter(response));
  }

  /// RFC 9110 section 10.2.3, in seconds; a date is left to our own schedule.
  private static Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .filter(pause -> pause.compareTo(LONGEST_PAUSE) < 0)
        .orElse(Duration.ZERO);
  }
}
