package nz.enrolment.shell.body;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.shell.http.Problem;

/// Ends a request whose body is refused while it is still being sent, so that the answer arrives.
///
/// A server that closes a connection on which bytes are still coming makes the client's system drop
/// it, together with the answer that has not been read. So what still comes is discarded until the
/// body ends, and only then is the connection closed (RFC 9112, 9.6): for a bounded time, a bounded
/// number of bytes, and on so many connections at once.
public final class UnreadBody {

  /// The code with which a stream of HTTP/2 ends when nothing is wrong with it (RFC 9113, 8.1).
  private static final long NO_ERROR = 0;

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_BYTES = 40_000_000;
  private static final int MOST_AT_ONCE = 64;

  private static final AtomicInteger lingering = new AtomicInteger();

  private final Vertx vertx;
  private final HttpServerRequest request;
  private long discarded; // bytes; on the connection's event loop only

  private UnreadBody(RoutingContext context) {
    this.vertx = context.vertx();
    this.request = context.request();
  }

  /// Answers the request at once.
  public static void refuse(RoutingContext context, Problem problem) {
    end(context);
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(Buffer.buffer(problem.json()));
  }

  /// Discards what still comes after the answer, whoever gives it. The response itself has room for
  /// one handler of its end only, and others count on theirs.
  public static void end(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = request.response();
    if (request.version() == HttpVersion.HTTP_2) {
      context.addEndHandler(_ -> response.reset(NO_ERROR));
    } else {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      context.addEndHandler(_ -> onEventLoop(request, new UnreadBody(context)::discard));
    }
  }

  /// The answer may come from another thread, and what is received is no other's to touch.
  private static void onEventLoop(HttpServerRequest request, Runnable work) {
    ((ConnectionBase) request.connection()).channel().eventLoop().execute(work);
  }

  private void discard() {
    if (request.isEnded()) {
      close();
      return;
    }
    if (lingering.incrementAndGet() > MOST_AT_ONCE) {
      lingering.decrementAndGet();
      close();
      return;
    }
    long timer = vertx.setTimer(LONGEST.toMillis(), _ -> close());
    request
        .connection()
        .closeHandler(_ -> {
          vertx.cancelTimer(timer);
          lingering.decrementAndGet();
        });
    request.handler(this::discard).endHandler(_ -> close()).exceptionHandler(_ -> close()).resume();
  }

  private void discard(Buffer part) {
    discarded += part.length();
    if (discarded > MOST_BYTES) {
      close();
    }
  }

  private void close() {
    request.connection().close();
  }
}
