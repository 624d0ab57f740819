package nz.enrolment.shell.neighbour;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How other services and systems are spoken to. Redirects are not followed: a request goes where
/// the configuration says, and nowhere else.
@Singleton
public class HttpNeighbours {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(LONGEST_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /// Sends the request and takes the whole answer, or gives up at the deadline and closes the
  /// connection. The timeout of an [HttpRequest] would end with the headers, and a neighbour that
  /// stalls in the body would be waited for without end.
  ///
  /// @throws HttpTimeoutException when the answer is not complete at the deadline
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body, Deadline deadline)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request, body);
    try {
      return answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      throw new HttpTimeoutException("The answer is not complete at the deadline");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}
