package nz.enrolment.external.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.transport.AttemptTimer;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;
import nz.enrolment.external.transport.Transport;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/// Posts payloads to one URL.
public final class HttpTransport implements Transport {
  /// A transaction's answer has a line or two for each entry.
  private static final int LARGEST_ANSWER = 1 << 20; // bytes

  private final CloseableHttpClient client;
  private final URI url;
  private final Duration timeout;
  private final RequestHeaders headers;

  /// @param client from [PinnedClients]
  /// @param timeout from the look-up of the name to the last byte of the answer
  public HttpTransport(
      CloseableHttpClient client, URI url, Duration timeout, RequestHeaders headers) {
    this.client = client;
    this.url = url;
    this.timeout = timeout;
    this.headers = headers;
  }

  @Override
  public Reply send(Payload payload) {
    HttpPost request = new HttpPost(url);
    headers.of(payload, Instant.now()).forEach(request::setHeader);
    WatchedEntity entity = new WatchedEntity(payload.bytes(), payload.mediaType());
    request.setEntity(entity);
    ScheduledFuture<?> cut = AttemptTimer.after(timeout, request::cancel);
    try {
      return client.execute(request, HttpTransport::reply);
    } catch (IOException e) {
      String reason = Reasons.of(e, request.isCancelled());
      return entity.hasLeft() ? new Reply.SentWithoutAnswer(reason) : new Reply.NotSent(reason);
    } finally {
      cut.cancel(false);
    }
  }

  private static Reply reply(ClassicHttpResponse response) throws IOException {
    byte[] body = body(response.getEntity());
    return body.length > LARGEST_ANSWER
        ? new Reply.SentWithoutAnswer("The destination's answer is too large to read")
        : new Reply.Answered(
            new DestinationAnswer.Http(response.getCode(), headers(response), body));
  }

  /// One byte more than the largest, where there is more.
  private static byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream in = entity.getContent()) {
      return in.readNBytes(LARGEST_ANSWER + 1);
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (var header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    return Map.copyOf(headers);
  }
}
